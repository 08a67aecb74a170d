-- id: ctrl-alt-del-burst
-- title: Ctrl+Alt+Del pressed seven times does not restart the host
-- title[zh_CN]: 连按七次 Ctrl+Alt+Del 不会重启主机
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: problem
-- same-as: xccdf:disable_ctrlaltdel_burstaction
-- why: Whoever reaches a keyboard, also that of a console server or a virtual machine, restarts
--     the host without signing in, even if the single key press is masked.
-- why[zh_CN]: 接触到键盘（包括控制台服务器和虚拟机控制台）的人无需登录即可重启主机，即使已屏蔽单次按键。
-- fix: Write "CtrlAltDelBurstAction=none" below [Manager] in {path}, then: systemctl
--     daemon-reexec
-- fix[zh_CN]: 在 {path} 的 [Manager] 下写入“CtrlAltDelBurstAction=none”，然后执行 systemctl daemon-reexec
SELECT 'seven quick presses restart it' AS problem, '/etc/systemd/system.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM systemd_config
                  WHERE file = 'system.conf' AND key = 'CtrlAltDelBurstAction' AND is_effective
                    AND value = 'none');
