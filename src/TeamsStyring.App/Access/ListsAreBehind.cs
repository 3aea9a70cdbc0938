using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>Whether the kommune's lists have waited for their rows for so long that somebody who looks there should hear of it. Asks nobody; never where there are no lists.</summary>
internal delegate bool ListsAreBehind(TenantId tenant);
