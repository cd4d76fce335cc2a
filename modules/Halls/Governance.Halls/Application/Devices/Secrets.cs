using System.Security.Cryptography;
using Governance.Halls.Domain.Devices;

namespace Governance.Halls.Application.Devices;

/// <summary>New keys and codes, of the operating system's random numbers.</summary>
internal static class Secrets
{
    public static string NewKey() => DeviceKey.Write(RandomNumberGenerator.GetBytes(DeviceKey.RandomBytes));

    public static string NewPairingCode() => PairingCode.Write(RandomNumberGenerator.GetBytes(PairingCode.RandomBytes));
}
