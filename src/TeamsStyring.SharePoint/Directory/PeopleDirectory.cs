using Microsoft.Graph.Models;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.SharePoint.Directory;

/// <summary>
/// The kommune's directory. Only those who work there are found: guests and accounts that are switched off are not. Needs <c>User.Read.All</c>; for who is in
/// a team, <c>GroupMember.Read.All</c>; for photos, <c>ProfilePhoto.Read.All</c>.
/// </summary>
public sealed class PeopleDirectory(GraphCalls calls)
{
    /// <summary>A photo of this size is sharp beside a name, and some thousand bytes.</summary>
    private const string PhotoSize = "96x96";

    private const int LargestPhoto = 256 * 1024;
    private const int MostNamesakes = 5;
    private const int LargestTeam = 999;
    private const string Member = "Member";

    /// <summary>Searching needs the directory's index, and that needs this header. Source: Graph, «Advanced query capabilities on Microsoft Entra ID objects».</summary>
    private static readonly (string Name, string Value) Indexed = ("ConsistencyLevel", "eventual");

    private static readonly string[] Properties = ["id", "displayName", "jobTitle", "department", "preferredLanguage", "userType", "accountEnabled"];

    /// <returns><see cref="GraphFault.NotFound"/> for guests too.</returns>
    public Task<GraphAnswer<DirectoryUser>> FindAsync(string id, CancellationToken cancellationToken)
        => OneAsync(limited => calls.Client.Users[id].GetAsync(asked => asked.QueryParameters.Select = Properties, limited), cancellationToken);

    public Task<GraphAnswer<DirectoryUser>> FindManagerAsync(string id, CancellationToken cancellationToken)
        => OneAsync(async limited => await calls.Client.Users[id].Manager.GetAsync(asked => asked.QueryParameters.Select = Properties, limited) as User, cancellationToken);

    /// <param name="text">The beginning of one or more of the words of a name.</param>
    public Task<GraphAnswer<DirectoryUser[]>> SearchAsync(string text, int top, CancellationToken cancellationToken)
        => ManyAsync(
            limited => calls.Client.Users.GetAsync(
                asked =>
                {
                    (asked.QueryParameters.Search, asked.QueryParameters.Select) = ($"\"displayName:{Words(text)}\"", Properties);
                    (asked.QueryParameters.Filter, asked.QueryParameters.Top, asked.QueryParameters.Count) = ($"userType eq '{Member}' and accountEnabled eq true", top, true);
                    asked.Headers.Add(Indexed.Name, Indexed.Value);
                },
                limited),
            cancellationToken);

    /// <returns>Those who are called exactly so.</returns>
    public Task<GraphAnswer<DirectoryUser[]>> FindNamedAsync(string name, CancellationToken cancellationToken)
        => ManyAsync(
            limited => calls.Client.Users.GetAsync(
                asked => (asked.QueryParameters.Filter, asked.QueryParameters.Select, asked.QueryParameters.Top) =
                    ($"displayName eq '{name.Replace("'", "''", StringComparison.Ordinal)}'", Properties, MostNamesakes),
                limited),
            cancellationToken);

    /// <param name="team">The id of the team's group.</param>
    public Task<GraphAnswer<DirectoryUser[]>> ReadMembersAsync(string team, CancellationToken cancellationToken)
        => ManyAsync(
            limited => calls.Client.Groups[team].Members.GraphUser.GetAsync(asked => (asked.QueryParameters.Select, asked.QueryParameters.Top) = (Properties, LargestTeam), limited),
            cancellationToken);

    /// <returns>A JPEG or PNG; <see cref="GraphFault.NotFound"/> for whoever has none.</returns>
    public async Task<GraphAnswer<byte[]>> ReadPhotoAsync(string id, CancellationToken cancellationToken)
        => await calls.AskAsync(
            GraphCost.Free,
            repeatable: true,
            async limited =>
            {
                await using var picture = await calls.Client.Users[id].Photos[PhotoSize].Content.GetAsync(cancellationToken: limited);
                if (picture is null)
                {
                    return null;
                }

                using var read = new MemoryStream();
                await picture.CopyToAsync(read, limited);

                return read.Length <= LargestPhoto ? read.ToArray() : [];
            },
            cancellationToken);

    // Quotation marks would end the search, and a backslash would hide its end.
    private static string Words(string text) => text.Replace('"', ' ').Replace('\\', ' ').Trim();

    private static DirectoryUser Read(User user) => new(user.Id ?? "", user.DisplayName ?? "", user.JobTitle ?? "", user.Department ?? "", user.PreferredLanguage ?? "");

    private static bool WorksHere(User user)
        => user is { Id.Length: > 0, DisplayName.Length: > 0, AccountEnabled: not false } && string.Equals(user.UserType, Member, StringComparison.OrdinalIgnoreCase);

    private async Task<GraphAnswer<DirectoryUser>> OneAsync(Func<CancellationToken, Task<User?>> ask, CancellationToken cancellationToken)
    {
        var answer = await calls.AskAsync(GraphCost.Free, repeatable: true, ask, cancellationToken);

        return !answer.Is(out var user, out var fault) ? fault : WorksHere(user) ? Read(user) : new GraphFault.NotFound();
    }

    private async Task<GraphAnswer<DirectoryUser[]>> ManyAsync(Func<CancellationToken, Task<UserCollectionResponse?>> ask, CancellationToken cancellationToken)
    {
        var answer = await calls.AskAsync(GraphCost.Free, repeatable: true, ask, cancellationToken);

        return answer.Is(out var page, out var fault) ? (page.Value ?? []).Where(WorksHere).Select(Read).ToArray() : fault;
    }
}
