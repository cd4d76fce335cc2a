using Governance.Halls.Domain.Devices.Rules;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Devices;

/// <summary>What may change of a rating device.</summary>
/// <param name="Number">The number on its back.</param>
/// <param name="Model">Maker and type.</param>
internal sealed record DeviceFacts(string Number, string? Model)
{
    public void Check() => Rule.Check(
        new DeviceHasANumber(Number),
        new TextFits("number", Number, Lengths.Code),
        new TextIsPlain("number", Number),
        new TextFits("model", Model, Lengths.Place),
        new TextIsPlain("model", Model));
}
