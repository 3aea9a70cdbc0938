using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>
/// «Ikke mitt mål». The deputy can take over at once; otherwise the goal stays where it is and is listed for the unit's leader and the controller,
/// so that it never falls between two chairs.
/// </summary>
internal sealed class HandOverGoals(ReadWalk read, TellOthers tellOthers, MunicipalCalendar calendar)
{
    /// <summary>The most characters of «Hvem tror du har målet?».</summary>
    public const int CommentLength = AnswerLimits.Remark;

    /// <summary>Shows which goals can be passed on.</summary>
    public async Task<FollowUpOutcome> AskAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);

        return NotMineScreen.Offered(walk).Count == 0
            ? new FollowUpOutcome.Say(reader.Texts.NotMineNone)
            : new FollowUpOutcome.Show(NotMineScreen.Create(walk, reader, nothingChosen: false));
    }

    public async Task<FollowUpOutcome> RunAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        var typed = new TypedInputs(press.Data);
        var chosen = typed.Ids(CardInputs.NotMineGoals);
        var toDeputy = typed.Text(CardInputs.NotMineTo, NotMineScreen.ToLeader) is NotMineScreen.ToDeputy;
        var comment = typed.Text(CardInputs.NotMineComment, "").Trim();
        if (!typed.IsReadable || comment.Length > CommentLength)
        {
            return new FollowUpOutcome.Malformed();
        }

        var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        var goals = NotMineScreen.Offered(walk).Where(goal => chosen.Contains(goal.Goal.Id.Value)).ToList();
        if (goals.Count == 0 && chosen.Count == 0)
        {
            return new FollowUpOutcome.Show(NotMineScreen.Create(walk, reader, nothingChosen: true));
        }

        List<string> said = [];
        foreach (var goal in goals)
        {
            var to = toDeputy && goal.Goal.Deputy is { } deputy && deputy != caller.Id ? deputy : (PersonId?)null;
            await WriteAsync(copy, goal.Goal, Request(goal.Goal, walk.Period, caller.Id, to, comment), cancellationToken);
            said.Add(to is not null
                ? reader.Texts.MovedTo(Title(goal.Goal), reader.Organisation.NameOf(to))
                : reader.Texts.NotMineWaiting(Title(goal.Goal), WhoDecides(goal.Goal, caller, reader)));
        }

        if (said.Count > 0)
        {
            await tellOthers(copy.Tenant, cancellationToken);
        }

        walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        if (walk.FirstLeft() is null)
        {
            return said.Count == 0 ? Screens.Overview(walk, reader, ScreenNotes.None) : new FollowUpOutcome.Say(string.Join("\n\n", said));
        }

        var notes = said.Count == 0 ? ScreenNotes.None : ScreenNotes.Saying(CardBlocks.Notice([.. said.Select(CardBlocks.NoticeLine)]));

        return new FollowUpOutcome.Show(StartScreen.Create(walk, stage: null, reader, notes));
    }

    private static string Title(Goal goal) => CardBlocks.Cut(goal.Title, CardBlocks.TitleLength);

    /// <summary>The leader of the goal's unit, or the nearest above where the post is vacant or is the person's own; the controller where there is none.</summary>
    private static string WhoDecides(Goal goal, Caller caller, CardReader reader)
    {
        var leader = HandoverRule.DeciderFor(goal, caller.Id, caller.Organisation.Units);

        return leader is null ? reader.Texts.NotMineController : reader.Organisation.NameOf(leader);
    }

    private static Task WriteAsync(WorkingCopy copy, Goal goal, HandoverRequest request, CancellationToken cancellationToken)
        => copy.TogetherAsync(async () =>
        {
            await copy.KeepHandoverAsync(request, cancellationToken);
            if (request.To is { } to)
            {
                await copy.MoveGoalAsync(goal.Id, request.By, to, deputy: null, cancellationToken);
            }
        });

    private HandoverRequest Request(Goal goal, ReportingPeriod period, PersonId by, PersonId? to, string comment)
        => new(
            HandoverRequest.IdOf(goal.Id, period, by),
            goal.Id,
            period,
            by,
            to,
            comment,
            calendar.Now,
            to is null ? HandoverState.Waiting : HandoverState.HandedOver,
            ToldAt: null,
            SettledBy: to is null ? null : by,
            SettledAt: to is null ? null : calendar.Now);
}
