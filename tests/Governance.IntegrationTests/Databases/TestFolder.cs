namespace Governance.IntegrationTests.Databases;

/// <summary>Where databases of tests lie: in memory where there is room, because no test asks what outlives the machine.</summary>
internal static class TestFolder
{
    private const string Memory = "/dev/shm";
    private const long Room = 3L << 30;

    public static DirectoryInfo Create(string prefix) => HasRoom()
        ? Directory.CreateDirectory(Path.Combine(Memory, prefix + Path.GetRandomFileName()))
        : Directory.CreateTempSubdirectory(prefix);

    private static bool HasRoom() => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Room;
}
