using System.Text.Json.Serialization;

namespace TeamsStyring.App.Local;

/// <summary>The local clock as it is kept in Data.</summary>
/// <param name="Lived">Up to here everything that was due has been done.</param>
/// <param name="Ahead">How much later than the real time it is; negative when earlier.</param>
internal sealed partial record StoredClock(DateTimeOffset Lived, TimeSpan Ahead)
{
    [JsonSerializable(typeof(StoredClock))]
    internal sealed partial class Json : JsonSerializerContext;
}
