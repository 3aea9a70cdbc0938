using System.Globalization;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>«Levér»: what the summary showed is appended, once, however often it is pressed.</summary>
internal sealed partial class DeliverAnswers(ReadWalk read, TellOthers tellOthers, ListsAreBehind listsAreBehind, MunicipalCalendar calendar, ILogger<DeliverAnswers> logger)
{
    public async Task<FollowUpOutcome> RunAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        if (press.Card.Seen != walk.DigestOfReady())
        {
            return Changed(walk, reader);
        }

        var ready = walk.Goals.Where(goal => goal.State is AnswerState.Ready).ToList();
        var open = ready.Where(goal => goal.IsOpen).ToList();
        if (open.Count == 0)
        {
            return (ready.Count > 0 ? Screens.Closed(ready[0], reader) : null) ?? Screens.Overview(walk, reader, ScreenNotes.None);
        }

        var answers = open.Select(goal => new AnswerToDeliver(goal.ToAnswer, goal.ToAnswer.Answer, By(goal.ToAnswer, caller))).ToList();
        var delivered = await AppendDelivery.RunAsync(copy, caller.Organisation, answers, settleDrafts: true, cancellationToken);
        walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        if (!delivered)
        {
            return Changed(walk, reader);
        }

        Log.Delivered(logger, answers.Count, walk.Period);
        await tellOthers(copy.Tenant, cancellationToken);

        var notes = listsAreBehind(copy.Tenant) ? ScreenNotes.Saying(CardBlocks.Notice([CardBlocks.NoticeLine(new ListsTexts(caller.Language).AnswerBehind)])) : ScreenNotes.None;

        return new FollowUpOutcome.Show(DeliveredScreen.Create(walk, reader, notes)) { IsSettled = true };
    }

    // Pressed a second time there is nothing ready any more, and the answer is the same as the first time.
    private static FollowUpOutcome Changed(CardWalk walk, CardReader reader)
        => walk.Ready == 0
            ? Screens.Overview(walk, reader, ScreenNotes.None)
            : new FollowUpOutcome.Show(SummaryScreen.Create(walk, reader, ScreenNotes.Saying(CardBlocks.Notice([CardBlocks.NoticeLine(reader.Texts.SummaryChanged)]))));

    private DeliveredBy By(GoalToAnswer goal, Caller caller)
        => new(
            caller.Id,
            calendar.Now,
            FollowUpOrigin.Card,
            string.Create(CultureInfo.InvariantCulture, $"card/{goal.Goal.Id}/{goal.Period}/{goal.Version}"),
            CorrectionReason: "");

    private static partial class Log
    {
        [LoggerMessage(EventId = 300, Level = LogLevel.Information, Message = "{Count} answers were delivered for {Period}.")]
        public static partial void Delivered(ILogger logger, int count, ReportingPeriod period);
    }
}
