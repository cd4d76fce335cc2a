using Governance.Kernel.MultiTenancy;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

public class CurrentTenantTests
{
    private readonly CurrentTenant _current = new();

    [Fact]
    public void A_change_holds_until_it_is_disposed_and_nests()
    {
        var (city, county) = (Guid.Parse("11111111-1111-1111-1111-111111111111"), Guid.Parse("22222222-2222-2222-2222-222222222222"));

        using (_current.Change(city))
        {
            using (_current.Change(county))
            {
                _current.Id.ShouldBe(county);
            }

            _current.Id.ShouldBe(city);
        }

        _current.Id.ShouldBeNull();
    }

    [Fact]
    public async Task Two_calls_at_once_do_not_see_each_others_tenant()
    {
        var bothInside = new TaskCompletionSource();
        var inside = 0;
        var seen = await Task.WhenAll(Enumerable.Range(1, 2).Select(n => Task.Run(async () =>
        {
            var tenant = new Guid(n, 0, 0, new byte[8]);
            using (_current.Change(tenant))
            {
                if (Interlocked.Increment(ref inside) == 2)
                {
                    bothInside.SetResult();
                }

                await bothInside.Task;
                return _current.Id == tenant;
            }
        })));

        seen.ShouldAllBe(own => own);
    }
}
