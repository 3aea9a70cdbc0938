using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>An answer while it is written: every field as typed, so that a mistake comes back to be mended and nothing is lost.</summary>
public sealed record DraftAnswer
{
    /// <summary>Nothing typed yet.</summary>
    public static DraftAnswer Empty { get; } = new();

    /// <summary>What was chosen; <see langword="null"/> before a choice.</summary>
    public Achievement? Achievement { get; init; }

    public string Achieved { get; init; } = "";

    public string NotAchieved { get; init; } = "";

    public IReadOnlyList<CauseGiven> Causes { get; init; } = [];

    public string InternalFactors { get; init; } = "";

    public string ExternalFactors { get; init; } = "";

    public string Explanation { get; init; } = "";

    /// <summary>«Hva gjør dere videre?» in words: asked where «uendret siden sist» confirms something yellow or red, and where no initiative is open.</summary>
    public string NextSteps { get; init; } = "";

    public string Needs { get; init; } = "";

    public IReadOnlyList<UnitId> InvolveUnits { get; init; } = [];

    public string InvolveOthers { get; init; } = "";

    /// <summary>The period whose answer is confirmed by «uendret siden sist».</summary>
    public ReportingPeriod? UnchangedFrom { get; init; }

    public IReadOnlyList<DraftFigure> Figures { get; init; } = [];

    public IReadOnlyList<DraftInitiative> Initiatives { get; init; } = [];

    /// <summary>«Hopp over»: the person has seen the goal and waits with it.</summary>
    public bool Skipped { get; init; }

    /// <summary>The last screen was left by «Lagre»: ready to be delivered when it is valid.</summary>
    public bool Finished { get; init; }

    /// <returns>Whether nothing was typed or chosen. Being skipped is not typing.</returns>
    public bool IsBlank()
        => Achievement is null && UnchangedFrom is null && !Finished && Causes.Count == 0 && InvolveUnits.Count == 0
            && Enum.GetValues<AnswerText>().All(text => string.IsNullOrWhiteSpace(Text(text)))
            && Figures.All(figure => string.IsNullOrWhiteSpace(figure.Typed) && !figure.ComesLater)
            && Initiatives.All(initiative => initiative is { Progress: null, Decision: null } && string.IsNullOrWhiteSpace(initiative.Reason + initiative.NewDue));

    /// <returns>Whether both say the same in every field, however the lists are kept.</returns>
    public bool SaysTheSameAs(DraftAnswer other)
        => this with { Causes = [], InvolveUnits = [], Figures = [], Initiatives = [] } == other with { Causes = [], InvolveUnits = [], Figures = [], Initiatives = [] }
            && Causes.SequenceEqual(other.Causes)
            && InvolveUnits.SequenceEqual(other.InvolveUnits)
            && Figures.SequenceEqual(other.Figures)
            && Initiatives.SequenceEqual(other.Initiatives);

    /// <returns>What was written in the field; empty when nothing.</returns>
    public string Text(AnswerText field) => field switch
    {
        AnswerText.Achieved => Achieved,
        AnswerText.NotAchieved => NotAchieved,
        AnswerText.InternalFactors => InternalFactors,
        AnswerText.ExternalFactors => ExternalFactors,
        AnswerText.Explanation => Explanation,
        AnswerText.NextSteps => NextSteps,
        AnswerText.Needs => Needs,
        AnswerText.InvolveOthers => InvolveOthers,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
