-- id: system-restorable
-- title: A physical machine has a tool that brings its whole system back
-- title[zh_CN]: 物理机装有可恢复整个系统的工具
-- severity: low
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB076
-- param tools: amanda-client backup-daemon bacula-client bacula-fd bareos-fd bareos-filedaemon
--     borgbackup burp clonezilla deepin-ab-recovery deepin-recovery-plugin kybackup mondo rear
--     relax-and-recover restic snapper timeshift uos-recovery urbackup-client veeam
--     yhkylin-backup-tools | packages that save a whole system or bring one back, separated by
--     spaces
-- param tools[zh_CN]: 能够备份或恢复整个系统的软件包，以空格分隔
-- when: SELECT 1 FROM virtualisation WHERE machine = 'none' AND container = 'none'
-- key: problem
-- why: After a dead disk a server without a recovery image is set up again from memory: packages,
--     settings and licences take days, while registration and pharmacy stand still.
-- why[zh_CN]: 硬盘损坏后，没有恢复镜像的服务器只能凭记忆重装：软件、配置和授权要花数天，其间挂号和药房停摆。
-- fix: Install one, for example rear (rear mkrescue && rear mkbackup to another machine), try the
--     restore on a spare machine and write down how it is done. If another tool does it, name its
--     package in the profile: `set: system-restorable.tools = PACKAGE`.
-- fix[zh_CN]: 安装其中一种，例如 rear（rear mkrescue && rear mkbackup，写到另一台机器），在备用机上演练恢复并记录步骤。已有其他工具的，在方案中指明其软件包：`set: system-restorable.tools = 软件包`。
SELECT 'no tool to restore the whole system is installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE status IN ('installed', 'triggers-pending', 'triggers-awaited') AND instr(' ' || :tools || ' ', ' ' || name || ' ') > 0);
