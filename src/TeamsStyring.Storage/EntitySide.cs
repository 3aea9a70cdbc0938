using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage;

/// <summary>
/// What a <see cref="WorkingCopy"/> does with Entity Framework in every turn, once somebody has asked for it. It stands between them, and its members are never
/// taken into their callers, so that a process in which nobody asks does not even load Entity Framework: some 5 MB, and a part of every start.
/// </summary>
/// <param name="connection">The copy's, which opens and closes it.</param>
/// <param name="first">Whose rows are shown until <see cref="Show"/> says another.</param>
internal sealed class EntitySide(SqliteConnection connection, TenantId first) : IDisposable, IAsyncDisposable
{
    public EntityRows Rows { get; } = new(connection, first);

    public DbTransaction? Transaction
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => Rows.Database.CurrentTransaction?.GetDbTransaction();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Show(TenantId tenant) => Rows.Show(tenant);

    /// <summary>Forgets what a turn changed and did not save.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Forget() => Rows.ChangeTracker.Clear();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dispose() => Rows.Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ValueTask DisposeAsync() => Rows.DisposeAsync();
}
