namespace TeamsStyring.Domain.Questions;

/// <summary>Decides whether a message leans on the one before it.</summary>
internal static class ContinuationRule
{
    public static Continuation Of(Said said, Reading reading, QuestionSlots slots, Concepts concepts)
    {
        if (reading.Intent is Intent.Help)
        {
            return Continuation.None;
        }

        var asks = said.Has(concepts.Asking);
        if (Leans(said, asks, concepts))
        {
            return said.Has(concepts.About) || reading.IsWeak || reading.Intent is Intent.Unknown || (!asks && IsFilter(reading.Intent, slots)) ? Continuation.Refines
                : IsOfTheList(reading) ? Continuation.AboutTheSame
                : Continuation.SameScope;
        }

        if (slots.Item is not null)
        {
            return reading.Intent is Intent.Unknown ? Continuation.Refines : Continuation.AboutTheSame;
        }

        return reading.IsWeak ? Continuation.Refines
            : reading.Intent is Intent.Unknown ? slots == QuestionSlots.None ? Continuation.None : Continuation.Refines
            : NamesGoals(slots) ? Continuation.None
            : PointsBack(said, concepts) ? Continuation.AboutTheSame
            : IsOfTheList(reading) ? IsWhole(said, reading, concepts) ? Continuation.None : Continuation.AboutTheSame
            : IsOfTheScope(reading) ? Continuation.SameScope
            : Continuation.None;
    }

    private static bool Leans(Said said, bool asks, Concepts concepts)
        => said.Tokens[0].Means(concepts.Also | concepts.About)
            || (said.Tokens.Count > 1 && said.Tokens[1].Means(concepts.Also | concepts.About))
            || said.Tokens[^1].Means(concepts.Then)
            || said.Has(concepts.Correction)
            || (said.Has(concepts.Only) && !asks);

    private static bool IsFilter(Intent intent, QuestionSlots slots)
        => (slots.Status is not null && intent is Intent.NotAchieved or Intent.Achieved) || (slots.State is not null && intent is Intent.Initiatives or Intent.NotReported);

    // «Mine» says whose, not which.
    private static bool NamesGoals(QuestionSlots slots) => (slots with { Person = null }).NamesGoals || slots.PersonChoices.Count > 0;

    // «Det» points back at the end («hvem eier det»); further in it is mostly nobody («hvordan går det»).
    private static bool PointsBack(Said said, Concepts concepts) => said.Has(concepts.That) || said.Tokens[^1].Means(concepts.The | concepts.ThatLast);

    // «Hvorfor?» asks about what was just told; «hvorfor er ikke målene nådd i år» asks anew.
    private static bool IsWhole(Said said, Reading reading, Concepts concepts) => reading.Intent is Intent.Causes or Intent.WhoIsResponsible or Intent.Remind && !said.Has(concepts.Brief);

    private static bool IsOfTheList(Reading reading) => reading switch
    {
        { Intent: Intent.Causes or Intent.WhoIsResponsible or Intent.Remind } => true,
        { Aspect: QuestionAspect.SetStatus or QuestionAspect.SetState or QuestionAspect.SetFigure or QuestionAspect.AddInitiative or QuestionAspect.Indicators } => true,
        _ => false,
    };

    private static bool IsOfTheScope(Reading reading) => reading.Intent is Intent.Involve or Intent.Decisions or Intent.Lessons or Intent.Compare or Intent.MakeReport;
}
