using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TeamsStyring.App.Import;

/// <summary>The report as the contract has it, readable by people too.</summary>
[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ImportReportJson : JsonSerializerContext
{
    private static readonly ImportReportJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,

        // Letters instead of \u00f8: somebody will open it.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <returns>Whether it could be written.</returns>
    public static async Task<bool> WriteAsync(ImportReport report, string file, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(report, Readable.ImportReport), cancellationToken);

            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
