using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Http;

/// <summary>Serves what <c>src/web</c> builds: the tab everywhere, the local page (<c>/</c>) only on one's own machine.</summary>
internal static class ClientFiles
{
    private const string LocalPage = "/index.html";

    /// <summary>The hosts that may show the tab in a frame (platform facts, "Tab framing").</summary>
    private const string TeamsHosts =
        "'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

    public static void UseClient(this WebApplication app, bool withLocalPage)
    {
        if (Folder(app.Environment) is not { } folder)
        {
            app.MapGet("/", () => Results.Text(StartTexts.OfThisMachine.ClientNotBuilt, statusCode: StatusCodes.Status503ServiceUnavailable));
            return;
        }

        var files = new PhysicalFileProvider(folder);
        if (withLocalPage)
        {
            app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, DefaultFileNames = [LocalPage.TrimStart('/')] });
        }

        app.UseWhen(
            http => withLocalPage || !http.Request.Path.Equals(LocalPage, StringComparison.OrdinalIgnoreCase),
            branch => branch.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => Protect(file.Context) }));
    }

    // Beside the program, where the build and a publish put it; or in the project, when somebody runs the program from there.
    private static string? Folder(IHostEnvironment environment)
        => new[] { Path.Combine(AppContext.BaseDirectory, "wwwroot"), Path.Combine(environment.ContentRootPath, "wwwroot") }
            .FirstOrDefault(folder => File.Exists(folder + LocalPage));

    private static void Protect(HttpContext http)
    {
        var headers = http.Response.Headers;
        var isPage = http.Request.Path.Value is { } path && path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

        // A built file's name changes with its content; a page's does not.
        headers[HeaderNames.CacheControl] = http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        if (isPage)
        {
            var frames = http.Request.Path.Equals(LocalPage, StringComparison.OrdinalIgnoreCase) ? "'none'" : TeamsHosts;
            headers[HeaderNames.ContentSecurityPolicy] =
                $"default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors {frames}";
            headers["Referrer-Policy"] = "no-referrer";
        }
    }
}
