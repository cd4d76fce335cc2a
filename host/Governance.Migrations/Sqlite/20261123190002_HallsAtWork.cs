using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HallsAtWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "OriginId",
                table: "halls_evidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "halls_closures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_closures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_closures_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_departments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_attendance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckIn = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_attendance", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_facts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlannedStaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttendedStaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedInAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CheckedOutAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LateMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_facts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_feeds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_leaves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_leaves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_remarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_remarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_swaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OtherStaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_swaps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_hours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkingDay = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_hours", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_hours_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_past_states",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    ReplacedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_past_states", x => new { x.SubjectId, x.Revision });
                });

            migrationBuilder.CreateTable(
                name: "halls_refused_attempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_refused_attempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "halls_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Conditions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Papers = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    PromisedWorkingDays = table.Column<int>(type: "INTEGER", nullable: true),
                    StatutoryWorkingDays = table.Column<int>(type: "INTEGER", nullable: true),
                    FeeYuan = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    FeeBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_items_halls_departments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "halls_departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_windows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NumberKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhotoHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PhotoType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhotoSize = table.Column<int>(type: "INTEGER", nullable: true),
                    PhotoTakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_windows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_windows_halls_departments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "halls_departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_windows_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_past_places",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_past_places", x => new { x.SubjectId, x.Revision, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_halls_past_places_halls_past_states_SubjectId_Revision",
                        columns: x => new { x.SubjectId, x.Revision },
                        principalTable: "halls_past_states",
                        principalColumns: new[] { "SubjectId", "Revision" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "halls_devices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    KeyIssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    OldKeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OldKeyUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PairingHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PairingUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SoftwareVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_devices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_devices_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_devices_halls_windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "halls_windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_item_windows",
                columns: table => new
                {
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_item_windows", x => new { x.WindowId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_halls_item_windows_halls_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "halls_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_halls_item_windows_halls_windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "halls_windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileSize = table.Column<int>(type: "INTEGER", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_notices_halls_departments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "halls_departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_notices_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_notices_halls_windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "halls_windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DepartmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WindowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PhotoHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PhotoType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AccountName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_staff", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_staff_halls_departments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "halls_departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_staff_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_staff_halls_windows_WindowId",
                        column: x => x.WindowId,
                        principalTable: "halls_windows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_days",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StandInId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Settled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_days", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_duty_days_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_duty_days_halls_staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "halls_staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "halls_duty_leaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HallId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Simulated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_leaders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_halls_duty_leaders_halls_halls_HallId",
                        column: x => x.HallId,
                        principalTable: "halls_halls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_halls_duty_leaders_halls_staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "halls_staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_halls_closures_HallId_From",
                table: "halls_closures",
                columns: new[] { "HallId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_closures_TenantId",
                table: "halls_closures",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_departments_TenantId_Code",
                table: "halls_departments",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_HallId_Number",
                table: "halls_devices",
                columns: new[] { "HallId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_KeyHash",
                table: "halls_devices",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_OldKeyHash",
                table: "halls_devices",
                column: "OldKeyHash");

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_PairingHash",
                table: "halls_devices",
                column: "PairingHash");

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_TenantId_Number",
                table: "halls_devices",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_TenantId_State_LastSeenAt",
                table: "halls_devices",
                columns: new[] { "TenantId", "State", "LastSeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_devices_WindowId",
                table: "halls_devices",
                column: "WindowId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_attendance_HallId_Day_StaffId_CheckIn",
                table: "halls_duty_attendance",
                columns: new[] { "HallId", "Day", "StaffId", "CheckIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_attendance_TenantId",
                table: "halls_duty_attendance",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_days_HallId_Day",
                table: "halls_duty_days",
                columns: new[] { "HallId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_days_Settled_Day",
                table: "halls_duty_days",
                columns: new[] { "Settled", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_days_StaffId_Day",
                table: "halls_duty_days",
                columns: new[] { "StaffId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_days_TenantId",
                table: "halls_duty_days",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_facts_HallId_Day",
                table: "halls_duty_facts",
                columns: new[] { "HallId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_facts_HallId_Number",
                table: "halls_duty_facts",
                columns: new[] { "HallId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_facts_TenantId",
                table: "halls_duty_facts",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_feeds_SecretHash",
                table: "halls_duty_feeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_feeds_StaffId",
                table: "halls_duty_feeds",
                column: "StaffId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_feeds_TenantId",
                table: "halls_duty_feeds",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_leaders_HallId_Order",
                table: "halls_duty_leaders",
                columns: new[] { "HallId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_leaders_StaffId",
                table: "halls_duty_leaders",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_leaders_TenantId",
                table: "halls_duty_leaders",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_leaves_HallId_From",
                table: "halls_duty_leaves",
                columns: new[] { "HallId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_leaves_TenantId",
                table: "halls_duty_leaves",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_remarks_HallId_Day",
                table: "halls_duty_remarks",
                columns: new[] { "HallId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_remarks_TenantId",
                table: "halls_duty_remarks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_swaps_HallId_State_Day",
                table: "halls_duty_swaps",
                columns: new[] { "HallId", "State", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_duty_swaps_TenantId",
                table: "halls_duty_swaps",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_hours_HallId",
                table: "halls_hours",
                column: "HallId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_hours_TenantId",
                table: "halls_hours",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_item_windows_ItemId",
                table: "halls_item_windows",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_item_windows_TenantId",
                table: "halls_item_windows",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_items_DepartmentId",
                table: "halls_items",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_items_TenantId_Code",
                table: "halls_items",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_notices_DepartmentId",
                table: "halls_notices",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_notices_HallId_From",
                table: "halls_notices",
                columns: new[] { "HallId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_notices_TenantId",
                table: "halls_notices",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_notices_WindowId",
                table: "halls_notices",
                column: "WindowId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_past_places_PlaceId_Until",
                table: "halls_past_places",
                columns: new[] { "PlaceId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_past_places_TenantId",
                table: "halls_past_places",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_past_states_TenantId",
                table: "halls_past_states",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_refused_attempts_TenantId_At",
                table: "halls_refused_attempts",
                columns: new[] { "TenantId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_staff_AccountId",
                table: "halls_staff",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_staff_DepartmentId",
                table: "halls_staff",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_staff_HallId_WorkNumber",
                table: "halls_staff",
                columns: new[] { "HallId", "WorkNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_halls_staff_TenantId_WorkNumber",
                table: "halls_staff",
                columns: new[] { "TenantId", "WorkNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_staff_WindowId",
                table: "halls_staff",
                column: "WindowId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_windows_DepartmentId",
                table: "halls_windows",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_halls_windows_HallId_Zone_Number_NumberKey",
                table: "halls_windows",
                columns: new[] { "HallId", "Zone", "Number", "NumberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_halls_windows_TenantId",
                table: "halls_windows",
                column: "TenantId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "halls_closures");

            migrationBuilder.DropTable(
                name: "halls_devices");

            migrationBuilder.DropTable(
                name: "halls_duty_attendance");

            migrationBuilder.DropTable(
                name: "halls_duty_days");

            migrationBuilder.DropTable(
                name: "halls_duty_facts");

            migrationBuilder.DropTable(
                name: "halls_duty_feeds");

            migrationBuilder.DropTable(
                name: "halls_duty_leaders");

            migrationBuilder.DropTable(
                name: "halls_duty_leaves");

            migrationBuilder.DropTable(
                name: "halls_duty_remarks");

            migrationBuilder.DropTable(
                name: "halls_duty_swaps");

            migrationBuilder.DropTable(
                name: "halls_hours");

            migrationBuilder.DropTable(
                name: "halls_item_windows");

            migrationBuilder.DropTable(
                name: "halls_notices");

            migrationBuilder.DropTable(
                name: "halls_past_places");

            migrationBuilder.DropTable(
                name: "halls_refused_attempts");

            migrationBuilder.DropTable(
                name: "halls_staff");

            migrationBuilder.DropTable(
                name: "halls_items");

            migrationBuilder.DropTable(
                name: "halls_past_states");

            migrationBuilder.DropTable(
                name: "halls_windows");

            migrationBuilder.DropTable(
                name: "halls_departments");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "halls_evidence");
        }
    }
}
