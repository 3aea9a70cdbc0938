namespace TeamsStyring.Domain.Organisation;

/// <summary>A person as little as the product needs: no e-mail, no phone, no birth date.</summary>
/// <param name="Name">The display name from the directory.</param>
/// <param name="Title">Role title, such as «rektor»; empty when unknown.</param>
/// <param name="Unit">Where the person works; <see langword="null"/> when unknown.</param>
/// <param name="ControllerOf">The unit whose subtree this person is styringsansvarlig for: the kommune for all, a sector for that sector, otherwise <see langword="null"/>.</param>
/// <param name="Language">The language the person reads.</param>
public sealed record Person(PersonId Id, string Name, string Title, UnitId? Unit, UnitId? ControllerOf, Language Language);
