namespace TeamsStyring.App.Access;

/// <param name="Lack">Why only people who are known already were looked among; <see langword="null"/> when the directory was asked too, or there is none.</param>
internal sealed record PersonsFound(IReadOnlyList<FoundPerson> Persons, DirectoryLack? Lack);
