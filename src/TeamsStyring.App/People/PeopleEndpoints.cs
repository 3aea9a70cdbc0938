using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.People;

/// <summary>Finding people over HTTP, for whoever chooses one.</summary>
internal static class PeopleEndpoints
{
    private const int LongestSearch = 100;
    private const int LongestId = 100;

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/persons", SearchAsync);
        api.MapGet("/persons/{id}/photo", PhotoAsync);
    }

    /// <param name="team">The id of a team's group: its members, for whoever is one of them and has not begun to write a name.</param>
    private static async Task<IResult> SearchAsync(string? search, string? team, ApiTurn turn, FindPersons persons, CancellationToken cancellationToken)
    {
        var text = search ?? "";
        var found = text.Length == 0 && Guid.TryParse(team, out var group)
            ? await persons.InTeamAsync(turn.Caller.Organisation, turn.Caller.Id, $"{group}", cancellationToken)
            : await persons.RunAsync(turn.Caller.Organisation, text[..Math.Min(text.Length, LongestSearch)], cancellationToken);

        return Results.Ok(new PersonsJson(
            [.. found.Persons.Select(person => new FoundPersonJson(person.Id.Value, person.Name, person.Title, person.Place))],
            new PeopleTexts(turn.Caller.Language).Of(found.Lack)));
    }

    private static async Task<IResult> PhotoAsync(string id, HttpContext http, ApiTurn turn, IPeopleDirectory directory, CancellationToken cancellationToken)
    {
        if (id.Length > LongestId || await directory.ReadPhotoAsync(turn.Caller.Tenant, new PersonId(id), cancellationToken) is not DirectoryAnswer<byte[]?>.Told { Value: { } photo })
        {
            return Problems.Of(StatusCodes.Status404NotFound, "no-photo", new PeopleTexts(turn.Caller.Language).NoPhoto);
        }

        http.Response.Headers.CacheControl = "private, max-age=86400";
        http.Response.Headers.XContentTypeOptions = "nosniff";

        return Results.Bytes(photo, photo is [0x89, ..] ? "image/png" : "image/jpeg", entityTag: new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(photo).AsSpan(0, 12))}\""));
    }
}
