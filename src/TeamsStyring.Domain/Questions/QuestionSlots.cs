using TeamsStyring.Domain.Calendar;
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

    /// <summary>When a name fits several units: all of them, for the asker to choose.</summary>
    public IReadOnlyList<UnitId> UnitChoices { get; init; } = [];

    public UnitGroup? Group { get; init; }

    /// <summary>«Hele kommunen», «alle enhetene».</summary>
    public bool WholeMunicipality { get; init; }

    public DimensionId? Dimension { get; init; }

    public ReportingPeriod? Period { get; init; }

    public StatusWord? Status { get; init; }

    /// <summary>An initiative's status by its English name, such as <c>Delayed</c>.</summary>
    public string? State { get; init; }

    /// <summary>A word of the plans' goals and indicators, as they write it.</summary>
    public string? Topic { get; init; }

    /// <summary>«Jeg», «mine»: the asker.</summary>
    public PersonId? Person { get; init; }

    /// <summary>A period, <c>kostra</c>, <c>kolada</c> or <c>peers</c>.</summary>
    public string? CompareWith { get; init; }

    /// <summary>A goal's number, such as «3.2».</summary>
    public string? Number { get; init; }

    /// <summary>The kind of report: <c>tertial quarter year case</c>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>docx pptx xlsx</c>.</summary>
    public string? Format { get; init; }

    /// <returns>These slots, and the earlier ones where nothing new was said. A new unit takes the place of whatever units were meant before.</returns>
    public QuestionSlots Over(QuestionSlots earlier)
    {
        var units = Unit is null && Group is null && UnitChoices.Count == 0 && !WholeMunicipality ? earlier : this;
        return this with
        {
            Unit = units.Unit,
            Sector = units.Sector,
            UnitChoices = units.UnitChoices,
            Group = units.Group,
            WholeMunicipality = units.WholeMunicipality,
            Dimension = Dimension ?? earlier.Dimension,
            Period = Period ?? earlier.Period,
            Status = Status ?? earlier.Status,
            State = State ?? earlier.State,
            Topic = Topic ?? earlier.Topic,
            Person = Person ?? earlier.Person,
            CompareWith = CompareWith ?? earlier.CompareWith,
            Number = Number ?? earlier.Number,
            Kind = Kind ?? earlier.Kind,
            Format = Format ?? earlier.Format,
        };
    }
}
