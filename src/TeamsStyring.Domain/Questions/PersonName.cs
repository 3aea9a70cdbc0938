using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>What a person is called, so that «Kari» and «Kari Nordmann» are known in a question.</summary>
public readonly record struct PersonName(PersonId Id, string Name);
