using Governance.Tenants.Packs;

namespace Governance.Tenants;

internal sealed class PackHalls : IPackHalls
{
    private readonly Dictionary<string, PackHall> byCode;
    private readonly ILookup<string, PackHall> byUnit;

    public PackHalls(TenantPack pack)
    {
        All = pack.Halls;
        Mechanisms = pack.Province.Mechanisms;
        byCode = All.ToDictionary(hall => hall.Code, StringComparer.Ordinal);
        byUnit = All.ToLookup(hall => hall.UnitCode, StringComparer.Ordinal);
    }

    public IReadOnlyList<PackHall> All { get; }

    public IReadOnlyList<MechanismInfo> Mechanisms { get; }

    public PackHall? Find(string code) => byCode.GetValueOrDefault(code);

    public IReadOnlyList<PackHall> Of(string unitCode) => [.. byUnit[unitCode]];
}
