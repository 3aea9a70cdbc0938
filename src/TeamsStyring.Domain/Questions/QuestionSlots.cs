using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Questions;

/// <summary>What a question is about. A slot that was not understood is absent, never guessed.</summary>
public sealed record QuestionSlots
{
    public static QuestionSlots None { get; } = new();

    public UnitId? Unit { get; init; }

    /// <summary>The same unit, when it is a sector.</summary>
    public UnitId? Sector { get; init; }

    /// <summary>When a name fits several units: at most three of them, the likeliest first, for the asker to choose.</summary>
    public IReadOnlyList<UnitId> UnitChoices { get; init; } = [];

    public UnitGroup? Group { get; init; }

    /// <summary>«Hele kommunen», «alle enhetene».</summary>
    public bool WholeMunicipality { get; init; }

    public DimensionId? Dimension { get; init; }

    /// <summary>The period, or the first of several when <see cref="PeriodTo"/> says so.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The last period of «fra Q1 til Q3», «siste fire år», «i høst»; of the same kind as <see cref="Period"/> and never before it. <see langword="null"/> for a single period.</summary>
    public ReportingPeriod? PeriodTo { get; init; }

    public StatusWord? Status { get; init; }

    /// <summary>An initiative's status by its English name, such as <c>Delayed</c>.</summary>
    public string? State { get; init; }

    /// <summary>A word of the plans' goals and indicators, as they write it.</summary>
    public string? Topic { get; init; }

    /// <summary>«Jeg», «mine»: the asker; or somebody who was named.</summary>
    public PersonId? Person { get; init; }

    /// <summary>When a name fits several persons: at most three of them, for the asker to choose.</summary>
    public IReadOnlyList<PersonId> PersonChoices { get; init; } = [];

    /// <summary>A cause that was named: «hvem andre sliter med bemanning?»</summary>
    public Cause? Cause { get; init; }

    /// <summary>A period, <c>kostra</c>, <c>kolada</c> or <c>peers</c>.</summary>
    public string? CompareWith { get; init; }

    /// <summary>A goal's number, such as «3.2».</summary>
    public string? Number { get; init; }

    /// <summary>The kind of report: <c>tertial quarter year case</c>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>docx pptx xlsx pdf csv</c>.</summary>
    public string? Format { get; init; }

    /// <summary>«Nr 2», «den første»: which one of the last answer's list, from 1; −1 for «den siste».</summary>
    public int? Item { get; init; }

    /// <summary>How many times «vis mer» was said: the page of the list, from 0.</summary>
    public int Page { get; init; }

    /// <summary>A figure to keep, as written: «7,4», «1 234», «12 %».</summary>
    public string? Figure { get; init; }

    /// <summary>What follows a colon, as written: «legg til tiltak: kurs i mars».</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is said which part of the kommune is meant.</summary>
    public bool NamesUnits => Unit is not null || Group is not null || UnitChoices.Count > 0 || WholeMunicipality;

    /// <summary>Whether it is said which goals are meant, by unit, name, number, dimension, person or place in a list.</summary>
    public bool NamesGoals => NamesUnits || Topic is not null || Number is not null || Dimension is not null || Item is not null || Person is not null || PersonChoices.Count > 0;

    /// <summary>Where and when, and of which goals; no status, no place in a list.</summary>
    public QuestionSlots Scope => this with { Status = null, State = null, Cause = null, CompareWith = null, Kind = null, Format = null, Item = null, Page = 0, Figure = null, Text = null };

    /// <returns>These slots, and the earlier ones where nothing new was said. A new unit takes the place of whatever units were meant before.</returns>
    public QuestionSlots Over(QuestionSlots earlier)
    {
        var units = NamesUnits ? this : earlier;
        var periods = Period is null ? earlier : this;
        var persons = Person is null && PersonChoices.Count == 0 ? earlier : this;

        // «Nr 2» belongs to the list that was shown; another unit, period or colour makes another list.
        var isSameList = !NamesUnits && Period is null && Status is null && State is null && Dimension is null;
        return this with
        {
            Unit = units.Unit,
            Sector = units.Sector,
            UnitChoices = units.UnitChoices,
            Group = units.Group,
            WholeMunicipality = units.WholeMunicipality,
            Dimension = Dimension ?? earlier.Dimension,
            Period = periods.Period,
            PeriodTo = periods.PeriodTo,
            Status = Status ?? earlier.Status,
            State = State ?? earlier.State,
            Topic = Topic ?? earlier.Topic,
            Person = persons.Person,
            PersonChoices = persons.PersonChoices,
            Cause = Cause ?? earlier.Cause,
            CompareWith = CompareWith ?? earlier.CompareWith,
            Number = Number ?? earlier.Number,
            Kind = Kind ?? earlier.Kind,
            Format = Format ?? earlier.Format,
            Item = Item ?? (isSameList ? earlier.Item : null),
        };
    }
}
