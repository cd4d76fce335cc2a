using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Devices;

public class RatingDeviceTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DeviceFacts Facts = new("PJQ-0001", "演示型号");

    [Fact]
    public void A_new_device_has_no_key_and_is_told_of()
    {
        var device = Device();

        device.State.ShouldBe(DeviceState.Registered);
        device.KeyHash.ShouldBeNull();
        Told(device).ShouldBe(new DeviceInfo(Example.Id("device"), Example.Tenant, Example.Id("hall"), null, "PJQ-0001", false, false, false));
    }

    [Theory]
    [InlineData("", null, DeviceErrorCodes.NumberMissing, "number")]
    [InlineData("   ", null, DeviceErrorCodes.NumberMissing, "number")]
    [InlineData("PJQ\u0007", null, Input.NotPlain, "number")]
    [InlineData("PJQ-0001", "型\u0000号", Input.NotPlain, "model")]
    public void A_device_has_a_number_that_can_be_read(string number, string? model, string code, string field)
    {
        var register = () => { Register(new DeviceFacts(number, model)); };
        register.ShouldRefuse(code, field);
    }

    [Fact]
    public void A_number_longer_than_its_place_is_refused()
    {
        var register = () => { Register(new DeviceFacts(new string('9', 41), null)); };
        register.ShouldRefuse(HallErrorCodes.TextTooLong, "number");
    }

    [Fact]
    public void It_stands_at_an_open_window_of_its_own_hall()
    {
        var device = Device();
        var elsewhere = () => device.Move(Window(hall: Governance.Halls.Domain.Hall.Open(
            Example.Id("other hall"), Example.Tenant, "990101-02", "990101", Example.Facts)), Example.Today);
        elsewhere.ShouldRefuse(DeviceErrorCodes.WindowElsewhere, "windowId");
        var closed = Window();
        closed.End(Example.Today.AddDays(-1), new Change(Example.Today, true, null, Now));
        var atClosed = () => device.Move(closed, Example.Today);
        atClosed.ShouldRefuse(DeviceErrorCodes.WindowElsewhere, "windowId");

        device.Move(Window(), Example.Today);

        Told(device).WindowId.ShouldBe(Example.Id("window"));
    }

    [Fact]
    public void A_key_puts_it_into_use_and_another_one_leaves_the_first_a_day()
    {
        var device = Device();
        device.GiveKey("first", "code", Now);
        device.State.ShouldBe(DeviceState.InUse);
        (device.OldKeyHash, device.OldKeyUntil).ShouldBe((null, null));
        Told(device).InUse.ShouldBeTrue();

        device.GiveKey("second", "other code", Now.AddDays(30));

        (device.KeyHash, device.KeyIssuedAt).ShouldBe(("second", Now.AddDays(30)));
        (device.OldKeyHash, device.OldKeyUntil).ShouldBe(("first", Now.AddDays(31)));
        (device.PairingHash, device.PairingUntil).ShouldBe(("other code", Now.AddDays(30).AddMinutes(15)));
        device.Events().ShouldBeEmpty();
    }

    [Fact]
    public void A_revocation_leaves_no_key_and_needs_one()
    {
        var device = Device();
        var tooEarly = device.Revoke;
        tooEarly.ShouldRefuse(DeviceErrorCodes.HasNoKey);
        device.GiveKey("first", "code", Now);
        device.GiveKey("second", "code", Now);
        device.Events();

        device.Revoke();

        new object?[] { device.KeyHash, device.OldKeyHash, device.PairingHash, device.KeyIssuedAt }.ShouldAllBe(v => v == null);
        Told(device).InUse.ShouldBeFalse();
        device.GiveKey("third", "code", Now);
        device.State.ShouldBe(DeviceState.InUse);
        device.OldKeyHash.ShouldBeNull();
    }

    [Fact]
    public void What_is_out_of_service_takes_no_key_and_does_not_move()
    {
        var device = Register(Facts, Window());
        device.GiveKey("first", "code", Now);
        device.Events();
        device.Retire();
        var told = Told(device);
        (told.Retired, told.InUse, told.WindowId).ShouldBe((true, false, null));

        Action[] changes =
        [
            () => device.GiveKey("second", "code", Now), () => device.Move(null, Example.Today), () => device.Edit(Facts), device.Revoke, device.Retire,
        ];
        foreach (var change in changes)
        {
            change.ShouldRefuse(DeviceErrorCodes.Retired);
        }
    }

    [Fact]
    public void A_correction_of_the_model_alone_is_nobody_s_news()
    {
        var device = Device();
        device.Events();

        device.Edit(Facts with { Model = "另一个演示型号" });
        device.Events().ShouldBeEmpty();
        device.Edit(Facts with { Number = "PJQ-0002" });

        Told(device).Number.ShouldBe("PJQ-0002");
    }

    private static RatingDevice Device() => Register(Facts);

    private static RatingDevice Register(DeviceFacts facts, Window? window = null) =>
        RatingDevice.Register(Example.Id("device"), Example.Hall(), facts, window, Example.Today);

    private static Window Window(Governance.Halls.Domain.Hall? hall = null) => Governance.Halls.Domain.Book.Window.Open(
        Example.Id("window"), hall ?? Example.Hall(), new WindowFacts("A区", "8", null, [WindowKind.General], null, null), new DateOnly(2020, 1, 1));

    private static DeviceInfo Told(RatingDevice device) =>
        device.Events()[^1].ShouldBeOfType<RatingDevicesChangedEto>().Devices.ShouldHaveSingleItem();
}
