-- id: boot-access-control
-- title: SELinux and AppArmor are not switched off at start
-- title[zh_CN]: 启动参数没有关闭 SELinux 和 AppArmor
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: source parameter
-- same-as: xccdf:grub2_enable_selinux
-- why: A service that was broken into can then do all that its account may, read the files of other
--     services for one.
-- why[zh_CN]: 关闭后，被攻破的服务可以做其账户所能做的一切，例如读取其他服务的文件。
-- fix: Remove {parameter} from {path}, run update-grub (grub2-mkconfig -o /boot/grub2/grub.cfg),
--     and restart; with SELinux let it label the files anew first (touch /.autorelabel).
-- fix[zh_CN]: 从 {path} 中删除 {parameter}，执行 update-grub（grub2-mkconfig -o /boot/grub2/grub.cfg）并重启；使用 SELinux 时先执行 touch /.autorelabel 以重新标记文件。
SELECT source, name || coalesce('=' || value, '') AS parameter, path
FROM kernel_cmdline
WHERE (name IN ('selinux', 'enforcing', 'apparmor') AND value = '0')
   OR (name = 'security' AND value IN ('none', ''))
   OR (name = 'lsm' AND NOT value REGEXP '(^|,)(selinux|apparmor|smack|tomoyo)(,|$)');
