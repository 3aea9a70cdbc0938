using System.Collections.Frozen;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Import;

/// <summary>Finds the unit that a row names, and makes it when there is none. Units of another kommune in the file stand under that kommune's own name.</summary>
internal sealed class UnitBook
{
    private static readonly FrozenSet<string> WholeMunicipality = FrozenSet.Create("hele kommunen", "heile kommunen", "hela kommunen", "kommunen samlet", "kommunen samla", "the whole municipality");

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

    /// <param name="path">A name, or «Oppvekst &gt; Solsiden skole» where several have it.</param>
    /// <returns><see langword="null"/> when none or several are called so.</returns>
    public Unit? FindByName(string path)
    {
        var steps = UnitPath.Steps(path);
        var found = _byName.GetValueOrDefault(NameKey.Of(steps is [] ? "" : steps[^1])) ?? [];

        return found.Select(_book.Units.Find).OfType<Unit>().Where(unit => steps.Count < 2 || IsCalled(unit.Parent, steps[^2])).ToList() is [var only] ? only : null;
    }

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

        var parent = scope;
        foreach (var step in UnitPath.Steps(row[Column.ParentUnit]).Where(step => !IsScope(step, scope)))
        {
            var above = parent;
            parent = Named(step, scope).FirstOrDefault(unit => unit.Parent == above.Id) ?? Named(step, scope).FirstOrDefault() ?? Add(step, above);
        }

        return Add(row[Column.Unit], parent);
    }

    private static bool IsScope(string name, Unit scope)
        => name.Length == 0 || WholeMunicipality.Contains(NameKey.Of(name)) || NameKey.OfMunicipality(name) == NameKey.OfMunicipality(scope.Name);

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

        return UnitPath.Steps(row[Column.ParentUnit]) is [.., var parent]
            ? [.. named.Where(unit => IsScope(parent, scope) ? unit.Parent == scope.Id : IsCalled(unit.Parent, parent))]
            : named;
    }

    private bool IsCalled(UnitId? unit, string name)
        => unit is { } id && _book.Units.Find(id) is { } found && NameKey.Of(found.Name) == NameKey.Of(name);

    private IReadOnlyList<Unit> Named(string name, Unit scope)
        => _byName.TryGetValue(NameKey.Of(name), out var found)
            ? [.. found.Where(id => _municipalityOf[id] == scope.Id).Select(_book.Units.Find).OfType<Unit>()]
            : [];

    private Unit MakeMunicipality(string municipality, string unit)
    {
        var name = municipality.Length > 0 ? FullName(municipality) : unit.Length > 0 && MunicipalityName.Is(unit) ? unit : _texts.UnnamedMunicipality;
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

        return MunicipalityName.Is(bare) ? bare : $"{bare} {(swedish ? "kommun" : "kommune")}";
    }

    /// <summary>A unit right below the top that is called a kommune is one: several share this deployment.</summary>
    private bool IsMunicipality(Unit unit) => unit.Parent is { } parent && parent == _top?.Id && MunicipalityName.Is(unit.Name);

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
