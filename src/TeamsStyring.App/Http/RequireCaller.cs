using TeamsStyring.App.Access;
using TeamsStyring.App.Local;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Http;

/// <summary>Lets only known people in to <c>/api</c>. In local mode a header says who; the token of a tab comes with the Teams mode.</summary>
internal sealed class RequireCaller(WorkingCopies copies, Callers callers) : IEndpointFilter
{
    public const string PersonaHeader = "X-Local-Persona";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var copy = copies.Open(LocalTenant.Id);
        var caller = http.Request.Headers[PersonaHeader] is [{ Length: > 0 } persona]
            ? await callers.FindAsync(copy, new PersonId(persona), http.RequestAborted)
            : null;
        if (caller is null)
        {
            await copy.DisposeAsync();
            var language = Speech.LanguageOf(http.Request.Headers.AcceptLanguage);

            return Problems.Of(StatusCodes.Status401Unauthorized, "unknown-persona", new ProblemTexts(language).UnknownPersona);
        }

        http.RequestServices.GetRequiredService<ApiTurn>().Begin(caller, copy);

        return await next(context);
    }
}
