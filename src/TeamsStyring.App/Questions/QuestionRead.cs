using System.Text.Json.Serialization;

namespace TeamsStyring.App.Questions;

/// <summary>What was understood of a message, as the contract has it. What was not understood is absent.</summary>
/// <param name="OtherIntent">What the same words may mean as well.</param>
/// <param name="Aspect">Which side of the intent is asked about.</param>
/// <param name="SwitchTo">The language that was asked for.</param>
internal sealed record QuestionRead(
    string Intent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? OtherIntent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Aspect,
    string Language,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? SwitchTo,
    SlotsRead Slots,
    double Confidence);
