using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
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
                type: "binary(16)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "halls_closures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Phone = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_departments", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_attendance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CheckIn = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_attendance", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_facts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    PlannedStaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AttendedStaffId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CheckedInAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    CheckedOutAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    LateMinutes = table.Column<int>(type: "int", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    PreviousHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Hash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_facts", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SecretHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    IssuedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_feeds", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_leaves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_leaves", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_remarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    By = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_remarks", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_swaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OtherDay = table.Column<DateOnly>(type: "date", nullable: false),
                    OtherStaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_duty_swaps", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_hours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    WorkingDay = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_past_states",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    ReplacedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    ReplacedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_past_states", x => new { x.SubjectId, x.Revision });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_refused_attempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Code = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: true, collation: "utf8mb4_bin"),
                    Detail = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    By = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_halls_refused_attempts", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Conditions = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: true, collation: "utf8mb4_bin"),
                    Papers = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    PromisedWorkingDays = table.Column<int>(type: "int", nullable: true),
                    StatutoryWorkingDays = table.Column<int>(type: "int", nullable: true),
                    FeeYuan = table.Column<decimal>(type: "decimal(12,2)", precision: 12, scale: 2, nullable: true),
                    FeeBasis = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_windows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Zone = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Number = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    NumberKey = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Kinds = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Place = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    PhotoHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    PhotoType = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    PhotoSize = table.Column<int>(type: "int", nullable: true),
                    PhotoTakenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_past_places",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    SubjectId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_devices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    WindowId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Model = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    KeyHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    KeyIssuedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    OldKeyHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    OldKeyUntil = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    PairingHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    PairingUntil = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    LastSeenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    SoftwareVersion = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_item_windows",
                columns: table => new
                {
                    WindowId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ItemId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    WindowId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Title = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false, collation: "utf8mb4_bin"),
                    FileHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    FileName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    FileType = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    FileSize = table.Column<int>(type: "int", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    WorkNumber = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    WindowId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    PhotoHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    PhotoType = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    AccountName = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_days",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    StandInId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Settled = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "halls_duty_leaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
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
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
