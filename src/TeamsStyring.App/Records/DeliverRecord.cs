using TeamsStyring.App.Access;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Records;

/// <summary>Delivers an answer by the rules that all answers follow; the feature that owns them is tied on where the house is put together.</summary>
internal delegate Task<RecordResult> DeliverRecord(WorkingCopy copy, Caller caller, RecordedAnswer answer, CancellationToken cancellationToken);
