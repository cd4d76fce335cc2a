using Governance.Kernel.Infrastructure.Security;
using Governance.Kernel.Security;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Security;

public sealed class KeyFileTests : IDisposable
{
    private const int Starts = 16;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-keys-");

    private string Data => Path.Combine(_folder.FullName, "data");

    private string File => Path.Combine(Data, KeyFile.Name);

    [Fact]
    public void It_is_made_once_for_nobody_else_to_read_and_then_stays()
    {
        var first = KeyFile.ReadOrMake(Data);
        var again = KeyFile.ReadOrMake(Data);

        again.Keys.ShouldHaveSingleItem().Key.ShouldBe(first.Keys[0].Key);
        again.IndexKey.ShouldBe(first.IndexKey);
        first.IndexKey.ShouldNotBe(first.Keys[0].Key);
        new KeyRing(first, File).Current.ShouldBe(first.Keys[0].Id);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.GetUnixFileMode(File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            System.IO.File.GetUnixFileMode(Path.GetDirectoryName(File)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Two_folders_have_two_keys()
    {
        var one = KeyFile.ReadOrMake(Data);
        var other = KeyFile.ReadOrMake(Path.Combine(_folder.FullName, "other"));

        other.Keys[0].Key.ShouldNotBe(one.Keys[0].Key);
        other.Keys[0].Id.ShouldNotBe(one.Keys[0].Id);
        other.IndexKey.ShouldNotBe(one.IndexKey);
    }

    [Fact]
    public async Task Starts_at_the_same_moment_end_with_one_key()
    {
        for (var round = 0; round < 20; round++)
        {
            var data = Path.Combine(_folder.FullName, $"{round}");
            using var together = new Barrier(Starts);
            var keys = await Task.WhenAll(Enumerable.Range(0, Starts).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    return KeyFile.ReadOrMake(data);
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            keys.Select(k => k.Keys.Single().Key).Distinct().Count().ShouldBe(1);
            keys.Select(k => k.IndexKey).Distinct().Count().ShouldBe(1);
            Directory.GetFileSystemEntries(data).ShouldBe([Path.Combine(data, "keys")]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{ \"Keys\": null }")]
    [InlineData("{ \"Keys\": [")]
    public void A_damaged_file_is_named_and_not_replaced(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, content);

        Should.Throw<EncryptionException>(() => KeyFile.ReadOrMake(Data)).Message.ShouldContain(File);

        System.IO.File.ReadAllText(File).ShouldBe(content);
    }

    [Fact]
    public void A_file_that_is_gone_is_missed_and_not_made_anew()
    {
        KeyFile.ReadOrMake(Data);
        System.IO.File.Delete(File);

        Should.Throw<EncryptionException>(() => KeyFile.ReadOrMake(Data)).Message.ShouldContain(File);

        System.IO.File.Exists(File).ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
