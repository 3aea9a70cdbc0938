using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Http;

/// <summary>Lets only known people in to <c>/api</c>, each to the rows of the tenant that the identity is of.</summary>
internal sealed class RequireCaller(ICallerIdentity identity, WorkingCopies copies, Callers callers) : IEndpointFilter
{
    /// <summary>The code for somebody whom the kommune does not know.</summary>
    public const string UnknownPersona = "unknown-persona";

    /// <summary>The same in Teams, where who it is, is certain.</summary>
    public const string UnknownPerson = "unknown-person";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var texts = new ProblemTexts(Speech.LanguageOf(http.Request.Headers.AcceptLanguage));
        switch (await identity.IdentifyAsync(http.Request, http.RequestAborted))
        {
            case IdentityOutcome.Somebody somebody when await FindAsync(somebody, http.RequestAborted) is { } turn:
                http.RequestServices.GetRequiredService<ApiTurn>().Begin(turn.Caller, turn.Copy);

                return await next(context);
            case IdentityOutcome.Nobody { Code: not UnknownPersona } nobody:
                http.Response.Headers.WWWAuthenticate = "Bearer";

                return Problems.Of(StatusCodes.Status401Unauthorized, nobody.Code, texts.NotAuthenticated);
            case IdentityOutcome.Somebody when identity is EntraIdentity:
                return Problems.Of(StatusCodes.Status403Forbidden, UnknownPerson, texts.UnknownPerson);
            default:
                return Problems.Of(StatusCodes.Status401Unauthorized, UnknownPersona, texts.UnknownPersona);
        }
    }

    private async Task<(Caller Caller, WorkingCopy Copy)?> FindAsync(IdentityOutcome.Somebody somebody, CancellationToken cancellationToken)
    {
        var copy = copies.Open(somebody.Tenant);
        if (await callers.FindAsync(copy, somebody.Person, cancellationToken) is { } caller)
        {
            return (caller, copy);
        }

        await copy.DisposeAsync();

        return null;
    }
}
