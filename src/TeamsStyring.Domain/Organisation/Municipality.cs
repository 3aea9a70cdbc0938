namespace TeamsStyring.Domain.Organisation;

/// <summary>The kommune itself and what it has decided about how it steers.</summary>
/// <param name="Name">Such as «Fjordvik kommune».</param>
/// <param name="Language">The language spoken where the reader's is not known.</param>
/// <param name="TopTitle">What the top manager is called here, such as «kommunedirektør».</param>
/// <param name="Synthetic">The sample municipality: persons, initiatives and deadlines are made up, and every surface says so.</param>
public sealed record Municipality(TenantId Id, string Name, Language Language, string TopTitle, bool Synthetic);
