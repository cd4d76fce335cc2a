using Governance.Kernel.Caching;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

public class KnownTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private readonly Known<string, int> _known;
    private int _read;

    public KnownTests() => _known = new Known<string, int>(_time, Moment);

    [Fact]
    public async Task Within_a_moment_it_is_read_once_for_each_key()
    {
        (await ReadAsync("one")).ShouldBe(1);
        (await ReadAsync("one")).ShouldBe(1);
        (await ReadAsync("other")).ShouldBe(2);
    }

    [Fact]
    public async Task Another_host_s_change_is_seen_when_the_moment_is_over()
    {
        await ReadAsync("one");
        _time.Advance(Moment);

        (await ReadAsync("one")).ShouldBe(2);
    }

    [Fact]
    public async Task A_change_on_this_host_is_seen_at_once()
    {
        await ReadAsync("one");
        _known.Forget();

        (await ReadAsync("one")).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_read_before_a_change_does_not_outlive_it()
    {
        await _known.OfAsync("one", () =>
        {
            _known.Forget();
            return Task.FromResult(++_read);
        });

        (await ReadAsync("one")).ShouldBe(2);
    }

    [Fact]
    public async Task What_could_not_be_read_is_asked_for_again()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => _known.OfAsync("one", () => throw new InvalidOperationException()));

        (await ReadAsync("one")).ShouldBe(1);
    }

    private Task<int> ReadAsync(string key) => _known.OfAsync(key, () => Task.FromResult(++_read));
}
