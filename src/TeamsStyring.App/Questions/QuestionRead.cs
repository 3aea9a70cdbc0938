namespace TeamsStyring.App.Questions;

/// <summary>What was understood of a message, as the contract has it. What was not understood is absent.</summary>
internal sealed record QuestionRead(string Intent, string Language, SlotsRead Slots, double Confidence);
