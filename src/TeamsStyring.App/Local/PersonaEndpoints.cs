using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>Who one can be on the local page.</summary>
internal static class PersonaEndpoints
{
    public static void MapPersonas(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/local/personas", ListAsync);
        routes.MapPut("/local/personas/{persona}/language", SpeakAsync);
    }

    private static async Task<IResult> ListAsync(int? top, int? skip, HttpContext http, WorkingCopies copies, Organisations organisations, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return Results.Ok(Array.Empty<PersonaJson>());
        }

        var goals = await copy.ListWhoAnswersNowAsync(cancellationToken);
        var answersFor = goals.ToLookup(goal => goal.Responsible);
        var units = goals.SelectMany(goal => new[] { (goal.Responsible, goal.Unit), (goal.Deputy, goal.Unit) })
            .Where(pair => pair.Item1 is not null).ToLookup(pair => pair.Item1, pair => pair.Item2);
        List<Caller> callers =
        [
            .. organisation.Persons.Values
                .Select(person => new Caller(person, organisation, units[person.Id].ToHashSet()))
                .OrderBy(Rank).ThenBy(caller => caller.Language).ThenByDescending(caller => answersFor[caller.Id].Count()).ThenBy(caller => caller.Person.Name, StringComparer.Ordinal)
                .Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1),
        ];
        var latest = await copy.ReadLatestFromBotAsync(callers.Select(caller => caller.Id), cancellationToken);
        List<PersonaJson> personas =
        [
            .. callers.Select(caller => new PersonaJson(
                caller.Id.Value, caller.Person.Name, caller.Person.Title, caller.Roles, caller.Home?.Id.Value, caller.Home?.Name ?? "", organisation.Municipality.Synthetic,
                latest.TryGetValue(caller.Id, out var at) ? at : null)),
        ];

        return Results.Ok(Paging.Page(http, personas, Paging.Top(top), Paging.Skip(skip)));
    }

    /// <summary>In Teams a person's language comes with what the person sends; here it is chosen on the page, and cards and answers follow.</summary>
    private static async Task<IResult> SpeakAsync(string persona, LanguageRequest request, WorkingCopies copies, LocalTeamsClient teams, CancellationToken cancellationToken)
    {
        if (await teams.FindAsync(persona, cancellationToken) is not { } person)
        {
            return Problems.Of(StatusCodes.Status401Unauthorized, "unknown-persona", new ProblemTexts(default).UnknownPersona);
        }

        if (!Enum.GetNames<Language>().Contains(request.Language, StringComparer.OrdinalIgnoreCase))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "unknown-language", new ProblemTexts(person.Language).UnknownLanguage);
        }

        await using var copy = copies.Open(LocalTenant.Id);
        await copy.SpeakAsync(person.Id, Speech.LanguageOf(request.Language), cancellationToken);

        return Results.NoContent();
    }

    // Whoever leads the unit and answers for its goals sees most of the quarter, and stands first; of these, whoever reads bokmål.
    private static int Rank(Caller caller) => caller switch
    {
        { Roles: var roles } when roles.Contains(Role.Controller) && !roles.Contains(Role.Responsible) => 4,
        { Roles: var roles } when !roles.Contains(Role.Responsible) => 5,
        { Roles: var roles } when roles.Contains(Role.Director) => 3,
        { Roles: var roles } when !roles.Contains(Role.UnitLeader) => 2,
        { Home.Leader: { } leader } when leader == caller.Id => 0,
        _ => 1,
    };
}
