using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Import;

/// <summary>Finds the unit that a row names, and makes it when there is none. Units of another kommune in the file stand under that kommune's own name.</summary>
internal sealed class UnitBook
{
    private readonly PlanBook _book;
    private readonly ImportTexts _texts;
    private readonly Dictionary<string, List<UnitId>> _byName = [];
    private readonly Dictionary<UnitId, UnitId> _municipalityOf = [];
    private readonly Dictionary<UnitId, int> _children = [];
    private readonly Dictionary<string, Unit> _municipalities = [];
    private Unit? _top;

    public UnitBook(PlanBook book, ImportTexts texts)
    {
        _book = book;
        _texts = texts;
        _top = book.Units.All.Where(unit => unit.Parent is null).MinBy(unit => unit.Order);
        foreach (var unit in book.Units.All)
        {
            Index(unit);
        }
    }

    /// <returns>The row's unit, or what is wrong. Nothing is made: see <see cref="Make"/>.</returns>
    public RowProblem? Problem(ImportRow row)
    {
        if (!row.Has(Column.Unit) && !row.Has(Column.Municipality) && (row.Table.Has(Column.Unit) || row.Table.Has(Column.Municipality)))
        {
            return new RowProblem(Column.Unit, _texts.NoUnit);
        }

        return Scope(row[Column.Municipality]) is { } scope && Candidates(row, scope).Count > 1 ? new RowProblem(Column.Unit, _texts.SeveralUnits) : null;
    }

    /// <returns>The unit that is stored; <see langword="null"/> when the row names a new one.</returns>
    public Unit? Find(ImportRow row)
        => Scope(row[Column.Municipality]) is not { } scope ? null : IsScope(row[Column.Unit], scope) ? scope : Candidates(row, scope) is [var only] ? only : null;

    /// <returns>The unit of every name, where a row names it without saying under which kommune; <see langword="null"/> when none or several are called so.</returns>
    public Unit? FindByName(string name)
        => _byName.TryGetValue(NameKey.Of(name), out var found) && found is [var only] ? _book.Units.Find(only) : null;

    public Unit Make(ImportRow row)
    {
        var scope = Scope(row[Column.Municipality]) ?? MakeMunicipality(row[Column.Municipality], row[Column.Unit]);
        if (IsScope(row[Column.Unit], scope))
        {
            return scope;
        }

        if (Candidates(row, scope) is [var only])
        {
            return only;
        }

        var parent = row.Has(Column.ParentUnit) && !IsScope(row[Column.ParentUnit], scope)
            ? Named(row[Column.ParentUnit], scope).FirstOrDefault() ?? Add(row[Column.ParentUnit], scope)
            : scope;

        return Add(row[Column.Unit], parent);
    }

    private static bool IsScope(string name, Unit scope)
        => name.Length == 0 || NameKey.OfMunicipality(name) == NameKey.OfMunicipality(scope.Name);

    /// <returns>The kommune that the row's unit belongs to, when it is known.</returns>
    private Unit? Scope(string municipality)
    {
        if (_top is null || municipality.Length == 0)
        {
            return _top;
        }

        var key = NameKey.OfMunicipality(municipality);

        return key == NameKey.OfMunicipality(_top.Name) ? _top : _municipalities.GetValueOrDefault(key);
    }

    private IReadOnlyList<Unit> Candidates(ImportRow row, Unit scope)
    {
        if (IsScope(row[Column.Unit], scope))
        {
            return [scope];
        }

        var named = Named(row[Column.Unit], scope);
        if (!row.Has(Column.ParentUnit))
        {
            return named;
        }

        var parent = NameKey.Of(row[Column.ParentUnit]);

        return [.. named.Where(unit => unit.Parent is { } above && _book.Units.Find(above) is { } found && (NameKey.Of(found.Name) == parent || (found.Id == scope.Id && IsScope(row[Column.ParentUnit], scope))))];
    }

    private IReadOnlyList<Unit> Named(string name, Unit scope)
        => _byName.TryGetValue(NameKey.Of(name), out var found)
            ? [.. found.Where(id => _municipalityOf[id] == scope.Id).Select(_book.Units.Find).OfType<Unit>()]
            : [];

    private Unit MakeMunicipality(string municipality, string unit)
    {
        var name = municipality.Length > 0 ? FullName(municipality) : unit.Length > 0 && IsMunicipalityName(unit) ? unit : _texts.UnnamedMunicipality;
        if (_top is { } top)
        {
            return Add(name, top);
        }

        if (_book.Municipality is null)
        {
            var swedish = municipality.EndsWith("(SE)", StringComparison.Ordinal);
            _book.NameMunicipality(new Municipality(_book.Tenant, name, swedish ? Language.Sv : Language.Nb, swedish ? "kommundirektör" : "kommunedirektør", Synthetic: false));
        }

        return Add(name, parent: null);
    }

    private static string FullName(string municipality)
    {
        var swedish = municipality.EndsWith("(SE)", StringComparison.Ordinal);
        var bare = swedish ? municipality[..^4].TrimEnd() : municipality;

        return IsMunicipalityName(bare) ? bare : $"{bare} {(swedish ? "kommun" : "kommune")}";
    }

    private static bool IsMunicipalityName(string name)
        => name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" kommun", StringComparison.OrdinalIgnoreCase);

    /// <summary>A unit right below the top that is called a kommune is one: several share this deployment.</summary>
    private bool IsMunicipality(Unit unit) => unit.Parent is { } parent && parent == _top?.Id && IsMunicipalityName(unit.Name);

    private Unit Add(string name, Unit? parent)
    {
        var above = parent?.Id.ToString() ?? "";
        var order = parent is { } known ? _children.GetValueOrDefault(known.Id) : 0;
        var unit = new Unit(new UnitId(_book.IdOf("unit", above, NameKey.Of(name))), parent?.Id, name, "", UnitKind.Own, null, null, order);
        _book.Units.Put(unit);
        Index(unit);

        return unit;
    }

    private void Index(Unit unit)
    {
        foreach (var name in unit.Nicknames.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(unit.Name).Select(NameKey.Of).Distinct())
        {
            if (!_byName.TryGetValue(name, out var same))
            {
                _byName[name] = same = [];
            }

            same.Add(unit.Id);
        }

        _top ??= unit.Parent is null ? unit : null;
        _municipalityOf[unit.Id] = MunicipalityOf(unit);
        if (IsMunicipality(unit))
        {
            _municipalities.TryAdd(NameKey.OfMunicipality(unit.Name), unit);
        }

        if (unit.Parent is { } parent)
        {
            _children[parent] = Math.Max(_children.GetValueOrDefault(parent), unit.Order + 1);
        }
    }

    private UnitId MunicipalityOf(Unit unit)
    {
        // The count guards against a ring, which a person can make by editing a list.
        for (var (at, steps) = (unit, 0); steps < 100; steps++)
        {
            if (at.Parent is not { } parent || _book.Units.Find(parent) is not { } above || IsMunicipality(at))
            {
                return at.Id;
            }

            at = above;
        }

        return unit.Id;
    }
}
