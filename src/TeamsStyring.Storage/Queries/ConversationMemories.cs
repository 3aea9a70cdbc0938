using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// What people asked last. Nobody waits for it to be written: it is known here at once and brought to its row beside the answer, several at a time when
/// many ask; what is still owed is written when the program stops. One process writes a database of its own, so what is known here is what stands there.
/// </summary>
public sealed partial class ConversationMemories(WorkingCopies copies, ILogger<ConversationMemories> logger) : IAsyncDisposable
{
    // Some hundred bytes each; those who have asked lately are far fewer.
    private const int Most = 5000;
    private const int Tries = 5;

    // One row each would cost a busy hour more than its answers do. A power cut takes no more than this of what somebody could lean on.
    private static readonly TimeSpan _gathering = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<(TenantId Tenant, PersonId Person), IReadOnlyList<ConversationMemory>> _known = new();
    private readonly Lock _one = new();
    private Dictionary<(TenantId Tenant, PersonId Person, string Conversation), ConversationMemory> _owed = [];
    private Task _writing = Task.CompletedTask;

    /// <returns>The person's conversations, the newest first; hardly ever more than two.</returns>
    public async Task<IReadOnlyList<ConversationMemory>> ReadAsync(WorkingCopy copy, PersonId person, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((copy.Tenant, person), out var known))
        {
            return known;
        }

        var read = await copy.SelectAsync(OrganisationShapes.Memory, """r."Person" = $person ORDER BY r."At" DESC""", [("$person", person.Value)], cancellationToken);

        return _known.GetOrAdd((copy.Tenant, person), read);
    }

    /// <summary>Writes over what was remembered of the conversation. Of two messages at once, the last one kept is remembered.</summary>
    public void Keep(TenantId tenant, ConversationMemory memory)
    {
        _known.AddOrUpdate(
            (tenant, memory.Person),
            static (_, now) => [now],
            static (_, before, now) => [now, .. before.Where(other => !other.Conversation.Equals(now.Conversation, StringComparison.Ordinal))],
            memory);
        lock (_one)
        {
            _owed[(tenant, memory.Person, memory.Conversation)] = memory;
            _writing = _writing.IsCompleted ? Task.Run(WriteAsync) : _writing;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task writing;
        lock (_one)
        {
            writing = _writing;
        }

        await _ending.CancelAsync();
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private async Task WriteAsync()
    {
        for (var failed = 0; await GatherAsync() is { Count: > 0 } owed;)
        {
            try
            {
                foreach (var tenant in owed.GroupBy(row => row.Key.Tenant, row => row.Value))
                {
                    await WriteAsync(tenant.Key, tenant);
                }

                Forget();
            }
            catch (Exception exception) when (StoreBusy.Is(exception) && ++failed < Tries)
            {
                OweAgain(owed);
            }
            catch (DbException exception)
            {
                // What was asked last is a convenience: it is known here until the program stops, and nobody's answer hangs on its row.
                failed = 0;
                Log.NotKept(logger, exception.ErrorCode);
            }
        }
    }

    private async Task<Dictionary<(TenantId Tenant, PersonId Person, string Conversation), ConversationMemory>> GatherAsync()
    {
        await Task.Delay(_gathering, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        return TakeOwed();
    }

    private async Task WriteAsync(TenantId tenant, IEnumerable<ConversationMemory> memories)
    {
        await using var copy = copies.Open(tenant);
        await copy.TogetherAsync(async () =>
        {
            foreach (var memory in memories)
            {
                await copy.KeepMemoryAsync(memory, CancellationToken.None);
            }
        });
    }

    /// <returns>What is to be written now. When it is nothing, the writing has ended before anybody can owe more.</returns>
    private Dictionary<(TenantId Tenant, PersonId Person, string Conversation), ConversationMemory> TakeOwed()
    {
        lock (_one)
        {
            var owed = _owed;
            _owed = [];
            _writing = owed.Count == 0 ? Task.CompletedTask : _writing;

            return owed;
        }
    }

    private void OweAgain(Dictionary<(TenantId Tenant, PersonId Person, string Conversation), ConversationMemory> owed)
    {
        lock (_one)
        {
            foreach (var (key, memory) in owed)
            {
                _owed.TryAdd(key, memory);
            }
        }
    }

    /// <summary>Leaves to the database those who have not asked for the longest. What is owed is newer than all of them.</summary>
    private void Forget()
    {
        if (_known.Count > Most)
        {
            foreach (var (key, _) in _known.ToArray().OrderBy(pair => pair.Value is [var newest, ..] ? newest.At : DateTimeOffset.MinValue).Take(_known.Count - (Most / 2)).ToList())
            {
                _known.TryRemove(key, out _);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 601, Level = LogLevel.Warning, Message = "What was asked last could not be written (database error {Code}); it is remembered until the program stops.")]
        public static partial void NotKept(ILogger logger, int code);
    }
}
