using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Writes what a person answered: short, matter-of-fact, about this goal and this unit, and never twice the same in a row.</summary>
internal static class AnswerWriter
{
    private const int CausesAtMost = 3;

    /// <param name="turn">Counted up from quarter to quarter and different for neighbouring goals.</param>
    public static AnswerContent Write(Voice voice, Achievement said, FigureSeen? figure, int turn, Dice dice) => said switch
    {
        Achievement.NotApplicable => new AnswerContent { InternalFactors = Say(voice, PhraseKind.NotApplicable, turn) },
        Achievement.NotAssessable => new AnswerContent { NotAchieved = Say(voice, PhraseKind.Unsure, turn) },
        Achievement.NotMeasurable => new AnswerContent { NotAchieved = Say(voice, PhraseKind.Unmeasured, turn) },
        _ when said.IsShort => Short(voice, said, figure, turn, dice),
        _ => Good(voice, figure, turn, dice),
    };

    private static AnswerContent Good(Voice voice, FigureSeen? figure, int turn, Dice dice)
    {
        var reason = PhraseBank.Standard.Pick(voice, PhraseKind.Achieved, turn);
        var against = figure is { IsShort: true };

        return new AnswerContent
        {
            Achieved = Sentences(dice.Chance(60, "figure") && !against ? Figure(voice, PhraseKind.FigureAhead, figure, turn) : "", reason.Text),
            Causes = dice.Chance(75, "cause") && reason.Cause is { } cause ? [new CauseGiven(cause, CauseEffect.Contributed)] : [],
            InternalFactors = dice.Chance(5, "internal") ? Say(voice, PhraseKind.Internal, turn) : "",
            Explanation = against ? Say(voice, PhraseKind.Explanation, turn) : "",
        };
    }

    private static AnswerContent Short(Voice voice, Achievement said, FigureSeen? figure, int turn, Dice dice)
    {
        var red = said.Colour is AchievementColour.Red;
        List<Phrase> reasons = [PhraseBank.Standard.Pick(voice, PhraseKind.Shortfall, turn)];
        if (dice.Chance(red ? 55 : 25, "second reason"))
        {
            reasons.Add(PhraseBank.Standard.Pick(voice, PhraseKind.Shortfall, turn + 1));
        }

        List<CauseGiven> causes = [.. reasons.Select(reason => new CauseGiven(reason.Cause ?? Cause.Other, CauseEffect.Hindered))];
        var bright = dice.Chance(red ? 25 : 45, "bright side") ? PhraseBank.Standard.Pick(voice, PhraseKind.Achieved, turn) : null;
        if (bright is { Cause: { } helped } && dice.Chance(60, "helped"))
        {
            causes.Add(new CauseGiven(helped, CauseEffect.Contributed));
        }

        return new AnswerContent
        {
            Achieved = bright?.Text ?? (dice.Chance(60, "partly") ? Say(voice, PhraseKind.Partly, turn) : ""),
            NotAchieved = Sentences(
                [figure is { IsShort: true } && dice.Chance(55, "figure") ? Figure(voice, PhraseKind.FigureBehind, figure, turn) : "", .. reasons.Select(reason => reason.Text)]),
            Causes = [.. causes.DistinctBy(cause => cause.Cause).Take(CausesAtMost)],
            InternalFactors = dice.Chance(8, "internal") ? Say(voice, PhraseKind.Internal, turn) : "",
            ExternalFactors = dice.Chance(8, "external") ? Say(voice, PhraseKind.External, turn) : "",
            Needs = dice.Chance(red ? 60 : 25, "needs") ? Say(voice, PhraseKind.Needs, turn) : "",
            InvolveOthers = dice.Chance(red ? 15 : 5, "outside") ? Say(voice, PhraseKind.OutsideBody, turn) : "",
        };
    }

    private static string Say(Voice voice, PhraseKind kind, int turn) => PhraseBank.Standard.Pick(voice, kind, turn).Text;

    private static string Figure(Voice voice, PhraseKind kind, FigureSeen? seen, int turn)
    {
        if (seen is not { } figure || FigureText.Of(figure.Indicator.Target, figure.Indicator, voice.Nynorsk) is not { } target)
        {
            return "";
        }

        return Say(voice, kind, turn)
            .Replace("{tall}", FigureText.Of(figure.Value, figure.Indicator), StringComparison.Ordinal)
            .Replace("{mål}", target, StringComparison.Ordinal);
    }

    private static string Sentences(params IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
}
