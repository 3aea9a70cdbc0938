using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>An answer over HTTP: the same rules as in the card, on top of a version that the caller has seen.</summary>
internal sealed class SubmitFollowUp(TellOthers tellOthers, MunicipalCalendar calendar)
{
    public async Task<SubmitOutcome> RunAsync(WorkingCopy copy, Caller caller, SubmittedFollowUp submitted, CancellationToken cancellationToken)
    {
        if (await copy.ReadGoalAsync(submitted.Goal, cancellationToken) is not { } goal)
        {
            return new SubmitOutcome.NotFound();
        }

        if (!caller.MayAnswer(goal))
        {
            return new SubmitOutcome.NotYours();
        }

        var texts = new FollowUpProblemTexts(caller.Language);
        var key = KeyOf(submitted, caller);
        if (await RepetitionAsync(copy, submitted, key, texts, cancellationToken) is { } repetition)
        {
            return repetition;
        }

        var periods = caller.Organisation.Periods;
        var toAnswer = (await ReadGoalsToAnswer.RunAsync(copy, await copy.ReadGoalRowsAsync([goal], cancellationToken), submitted.Period, periods, cancellationToken))[0];

        // Read after the rows: rows are only added, so a version that still fits says that nothing came in between.
        var version = await copy.ReadGoalVersionAsync(goal.Id, cancellationToken);
        if (!submitted.Versions.Contains("*") && !submitted.Versions.Contains(version))
        {
            return new SubmitOutcome.ChangedMeanwhile(toAnswer.Delivered, version);
        }

        if (WhyNot(toAnswer, caller, submitted.Request, texts) is { } refusal)
        {
            return new SubmitOutcome.Closed(refusal);
        }

        var reading = new SubmittedAnswer(toAnswer, caller.Organisation.Units, texts);
        var answer = reading.Read(submitted.Request);
        if (reading.Refusals.Count > 0)
        {
            return new SubmitOutcome.Unreadable(reading.Refusals);
        }

        // A program may not know whether the period asks for an outlook or an outcome; both say what they say.
        var problems = FollowUpRule.ProblemsOf(answer, toAnswer, calendar).Where(problem => problem is not AnswerProblem.StatusNotOffered).ToList();
        if (problems.Count > 0)
        {
            return new SubmitOutcome.Incomplete([.. problems.Select(problem => ProblemNames.Refusal(problem, toAnswer, texts))]);
        }

        return await AppendAsync(copy, caller, new AnswerToDeliver(toAnswer, answer, By(toAnswer, caller, key, submitted.Request)), cancellationToken);
    }

    /// <returns><see langword="null"/> when the caller may answer for the goal.</returns>
    public static async Task<SubmitOutcome?> RefuseAsync(WorkingCopy copy, Caller caller, GoalId id, CancellationToken cancellationToken)
        => await copy.ReadGoalAsync(id, cancellationToken) switch
        {
            null => new SubmitOutcome.NotFound(),
            var goal when !caller.MayAnswer(goal) => new SubmitOutcome.NotYours(),
            _ => null,
        };

    private async Task<SubmitOutcome> AppendAsync(WorkingCopy copy, Caller caller, AnswerToDeliver answer, CancellationToken cancellationToken)
    {
        var goal = answer.Goal.Goal.Id;
        var appended = await AppendDelivery.RunAsync(copy, caller.Organisation, [answer], settleDrafts: false, cancellationToken);
        var version = await copy.ReadGoalVersionAsync(goal, cancellationToken);
        if (await copy.ReadFollowUpAsync(answer.By.Key, cancellationToken) is { } saved)
        {
            await tellOthers(copy.Tenant, cancellationToken);
            return new SubmitOutcome.Saved(saved, version);
        }

        // Somebody was first between reading and writing.
        var current = (await copy.ReadFollowUpsAsync([goal], [answer.Goal.Period], cancellationToken)).MaxBy(row => row.Sequence);

        return appended ? throw new InvalidOperationException("An answer was appended and is not there.") : new SubmitOutcome.ChangedMeanwhile(current, version);
    }

    /// <summary>Without the sender's key every request is its own; with it, the same body is the same answer.</summary>
    private static string KeyOf(SubmittedFollowUp submitted, Caller caller)
        => submitted.Key.Length == 0
            ? $"http/{Guid.CreateVersion7()}"
            : $"{Prefix(submitted, caller)}{Digest.Of([submitted.Body])}";

    private static string Prefix(SubmittedFollowUp submitted, Caller caller)
        => $"http/{Uri.EscapeDataString(caller.Id.Value)}/{submitted.Goal}/{submitted.Period}/{Uri.EscapeDataString(submitted.Key)}/";

    private static async Task<SubmitOutcome?> RepetitionAsync(WorkingCopy copy, SubmittedFollowUp submitted, string key, FollowUpProblemTexts texts, CancellationToken cancellationToken)
    {
        if (submitted.Key.Length == 0)
        {
            return null;
        }

        var prefix = key[..(key.LastIndexOf('/') + 1)];
        var used = await copy.ReadFollowUpsAsync([submitted.Goal], [submitted.Period], cancellationToken);

        return used.Find(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)) switch
        {
            null => null,
            var same when same.Key == key => new SubmitOutcome.Saved(same, await copy.ReadGoalVersionAsync(submitted.Goal, cancellationToken)),
            _ => new SubmitOutcome.Incomplete([new Refusal("idempotency-key-reused", "Idempotency-Key", texts.KeyReused)]),
        };
    }

    private Refusal? WhyNot(GoalToAnswer goal, Caller caller, SubmitRequest request, FollowUpProblemTexts texts)
    {
        var dates = goal.Dates;
        if (goal.Goal.Cadence.Period != dates.Period.Kind || goal.Goal.Year != dates.Period.Year)
        {
            return new Refusal("period-not-asked", "period", texts.PeriodNotAsked(dates.Period));
        }

        if (calendar.Today < dates.Opens)
        {
            return new Refusal("period-not-open", "period", texts.PeriodNotOpen(dates.Period, dates.Opens));
        }

        if (!dates.IsLockedOn(calendar.Today))
        {
            return null;
        }

        if (!caller.IsControllerOf(goal.Goal.Unit))
        {
            return new Refusal("period-locked", "period", texts.PeriodLocked(dates.Period, dates.Locks));
        }

        return string.IsNullOrWhiteSpace(request.CorrectionReason) ? new Refusal("reason-required", "correctionReason", texts.ReasonRequired) : null;
    }

    private DeliveredBy By(GoalToAnswer goal, Caller caller, string key, SubmitRequest request)
    {
        var corrects = goal.Dates.IsLockedOn(calendar.Today);

        return new DeliveredBy(caller.Id, calendar.Now, corrects ? FollowUpOrigin.Correction : FollowUpOrigin.Tab, key, corrects ? request.CorrectionReason ?? "" : "");
    }
}
