namespace TeamsStyring.SharePoint.Directory;

/// <summary>Somebody who works in the kommune, as little of it as the product needs: no address, no phone number.</summary>
/// <param name="Id">The Entra object id.</param>
/// <param name="Title">The role title; empty when none is kept.</param>
/// <param name="Department">Where the person works, as the kommune's personnel system writes it; empty when none is kept.</param>
/// <param name="Language">The preferred language as a tag, <c>nb-NO</c>; empty when none is chosen.</param>
public sealed record DirectoryUser(string Id, string Name, string Title, string Department, string Language);
