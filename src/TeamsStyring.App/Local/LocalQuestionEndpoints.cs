using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>Shows how a message is understood, for tests and for whoever extends the word lists.</summary>
internal static class LocalQuestionEndpoints
{
    // Nobody follows a thread further back than this.
    private const int LongestConversation = 20;

    public static void MapLocalQuestions(this IEndpointRouteBuilder routes) => routes.MapPost("/local/questions/parse", ParseAsync);

    private static async Task<IResult> ParseAsync(ParseRequest request, HttpContext http, WorkingCopies copies, Callers callers, Organisations organisations, ParseQuestion parse, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        var persona = http.Request.Headers[LocalPersonaIdentity.Header] is [{ Length: > 0 } id] ? new PersonId(id) : (PersonId?)null;
        var caller = persona is { } person ? await callers.FindAsync(copy, person, cancellationToken) : null;
        var texts = new ProblemTexts(Speech.LanguageOf(request.Language ?? http.Request.Headers.AcceptLanguage));
        if (request.Text is null)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-json", texts.MalformedJson);
        }

        var organisation = caller?.Organisation ?? await organisations.ReadAsync(copy, cancellationToken);
        return organisation is null
            ? Problems.Of(StatusCodes.Status404NotFound, "not-found", texts.NotFound)
            : Results.Ok(await parse.RunAsync(copy, organisation, caller, [.. (request.Previous ?? []).OfType<string>().TakeLast(LongestConversation), request.Text], Speech.LanguageOf(request.Language), cancellationToken));
    }
}
