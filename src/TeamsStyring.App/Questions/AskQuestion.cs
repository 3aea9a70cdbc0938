using TeamsStyring.App.Access;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Answers what a person wrote in the chat: understood without a model, in the light of what was asked before, in the language it was asked in.</summary>
internal sealed class AskQuestion(Vocabularies vocabularies, ReadStanding standings, RecallConversation memory, AnswerQuestion answers, MunicipalCalendar calendar)
{
    public async Task<AskOutcome> RunAsync(WorkingCopy copy, Caller caller, Asked asked, CancellationToken cancellationToken)
    {
        var periods = caller.Organisation.Periods;
        var today = calendar.Today;
        var current = periods.CurrentOn(today, PeriodKind.Quarter, caller.Home?.Id ?? default).Period;
        var catalogue = await standings.CatalogueAsync(caller.Organisation, copy, current.Year, cancellationToken);
        var before = await memory.ReadAsync(copy, caller, asked.Conversation, cancellationToken);
        var context = new QuestionContext(caller.Id, caller.Home?.Id, before.Language, today, current);
        var question = asked.Carried ?? Question.Parse(asked.Text, vocabularies.Of(caller.Organisation, catalogue), context).After(before.Question);
        question = question with { Language = question.SwitchTo ?? (before.IsChosen ? before.Language : question.Language) };
        if (caller.Audience is not null && IsPersonal(question.Intent))
        {
            return new AskOutcome.OnlyInPrivate(question.Language);
        }

        var outcome = await answers.RunAsync(WhatIsMeant(new Asking(caller, copy, question, periods, current, today) { Text = asked.Text }, before), cancellationToken);
        memory.Keep(copy, caller, asked.Conversation, before, After(before, question, outcome), question.IsRemembered);
        if (question.SwitchTo is { } language && language != caller.Language)
        {
            // Cards come in the language that a person has asked for, too.
            await copy.SpeakAsync(caller.Id, language, cancellationToken);
        }

        return outcome;
    }

    private static bool IsPersonal(Intent intent)
        => intent is Intent.MyTasks or Intent.ReportResult or Intent.MakeReport or Intent.Record or Intent.Undo or Intent.Remind or Intent.Involve;

    /// <summary>«Nr 2» is the second of the goals that were listed, and «hvorfor?» asks about all of them.</summary>
    private static Asking WhatIsMeant(Asking asking, Recalled before)
    {
        if (asking.Slots.Item is not { } item)
        {
            return asking.Question.Continues is Continuation.AboutTheSame ? asking with { Picked = before.Listed } : asking;
        }

        // Without a list «nr 2» can only be what the plan calls it.
        var at = item < 0 ? before.Listed.Count + item : item - 1;
        return before.Listed.Count == 0 ? asking.With(asking.Slots with { Number = asking.Slots.Number ?? $"{item}", Item = null })
            : at >= 0 && at < before.Listed.Count ? asking with { Picked = [before.Listed[at]] }
            : asking.With(asking.Slots with { Number = $"{item}", Item = null });
    }

    /// <summary>What the next message may lean on. Thanks and what was not understood let pass what was asked before.</summary>
    private static Recalled After(Recalled before, Question question, AskOutcome outcome)
    {
        var spoken = before with { Language = question.Language, IsChosen = before.IsChosen || question.SwitchTo is not null };

        // The list that «nr 2» was taken from stands, so that «nr 3» can be asked next.
        return !question.IsRemembered ? spoken
            : spoken with
            {
                Question = question,
                Listed = question.Slots.Item is not null ? before.Listed : (outcome as AskOutcome.Answered)?.Listed ?? [],
            };
    }
}
