using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.DevTools.Sample.Town;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Asks another unit to take part where an answer fell short, and lets its leader answer.</summary>
internal static class InvolvementStory
{
    private const int PercentAsked = 22;

    /// <returns>The unit that could help with what hindered; <see langword="null"/> when nobody is asked.</returns>
    public static UnitStaff? Whom(GoalSeat seat, FollowUp answer, Chronicle chronicle, Dice dice)
    {
        if (!answer.Achievement.IsShort || answer.By is null || !dice.Chance(PercentAsked, "involve"))
        {
            return null;
        }

        var key = answer.Causes[0].Cause switch
        {
            Cause.Premises => "teknisk",
            Cause.Staffing or Cause.Absence or Cause.Competence or Cause.Economy or Cause.DigitalTools or Cause.Routines => "stab",
            _ => seat.Staff.Plan.Parent ?? "stab",
        };

        return key == seat.Staff.Plan.Key ? null : chronicle.Staff[key];
    }

    public static Involvement Ask(UnitStaff other, Voice voice, FollowUp answer, Chronicle chronicle, int turn, Dice dice)
    {
        var sent = answer.At.AddMinutes(dice.Whole(1, 4, "sent"));
        var recent = answer.Period == chronicle.Asked.Previous;
        var reply = dice.Below(100, "reply") switch
        {
            < 60 => InvolvementAnswer.Accepted,
            < 80 => InvolvementAnswer.Declined,
            _ => recent ? InvolvementAnswer.Waiting : InvolvementAnswer.Accepted,
        };
        var day = DateOnly.FromDateTime(answer.At.DateTime).AddWorkingDays(dice.Whole(1, 4, "days"));
        DateTimeOffset? answeredAt = reply is InvolvementAnswer.Waiting ? null : Deliveries.At(day, dice.For("reply"));
        var answerer = voice with { Nynorsk = other.Leader?.Language is Domain.Language.Nn };

        return new Involvement(
            new InvolvementId(SampleIds.Under(answer.Id.Value, "involvement", other.Plan.Key)),
            answer.Id,
            answer.Goal,
            answer.Period,
            answer.By ?? throw new InvalidOperationException("Only a person asks another unit."),
            other.Unit.Id,
            other.Unit.Leader,
            answer.Needs.Length > 0 ? answer.Needs : Say(voice, PhraseKind.Involve, turn),
            answer.At,
            sent,
            ActivityId: "",
            reply,
            reply switch
            {
                InvolvementAnswer.Accepted => Say(answerer, PhraseKind.Accept, turn),
                InvolvementAnswer.Declined => Say(answerer, PhraseKind.Decline, turn),
                _ => "",
            },
            answeredAt,
            ToldAt: answeredAt);
    }

    private static string Say(Voice voice, PhraseKind kind, int turn) => PhraseBank.Standard.Pick(voice, kind, turn).Text;
}
