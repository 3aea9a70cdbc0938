namespace TeamsStyring.Domain.Questions;

/// <summary>A message while it is being read: its words, and what has been found so far.</summary>
internal sealed class Said(string text, List<Token> tokens)
{
    public string Text { get; } = text;

    public List<Token> Tokens { get; } = tokens;

    public QuestionSlots Slots { get; set; } = QuestionSlots.None;

    public PeriodsSaid Periods { get; set; }

    public ConceptSet Concepts { get; set; }

    public bool Has(ConceptSet concepts) => Concepts.Meets(concepts);
}
