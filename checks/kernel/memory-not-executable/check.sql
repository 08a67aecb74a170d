-- id: memory-not-executable
-- title: The processor refuses to run data as programs
-- title[zh_CN]: 处理器禁止将数据当作程序执行
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: problem
-- same-as: xccdf:bios_enable_execution_restrictions
-- why: What an attacker sends as data, a name in a form for one, can otherwise be run as a
--     program.
-- why[zh_CN]: 否则攻击者作为数据发送的内容（例如表单中的姓名）可能被当作程序执行。
-- fix: Enable Execute Disable (XD, NX) in the firmware's settings, and remove noexec=off from
--     /etc/default/grub.
-- fix[zh_CN]: 在固件设置中启用 Execute Disable（XD、NX），并从 /etc/default/grub 中删除 noexec=off。
SELECT 'the processor offers no protection (nx)' AS problem, path
FROM virtualisation WHERE NOT has_nx
UNION ALL
SELECT 'it is switched off at start', path FROM kernel_cmdline
WHERE name GLOB 'noexec*' AND value = 'off';
