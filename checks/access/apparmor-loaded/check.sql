-- id: apparmor-loaded
-- title: AppArmor profiles are loaded
-- title[zh_CN]: AppArmor 配置已加载
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- when: SELECT 1 FROM apparmor WHERE current_mode IS NOT NULL
-- key: problem
-- same-as: xccdf:apparmor_configured
-- why: Profiles that lie in /etc/apparmor.d protect nothing until the kernel has them.
-- why[zh_CN]: /etc/apparmor.d 中的配置在加载到内核之前不起作用。
-- fix: systemctl enable --now apparmor; if the kernel has it off, remove apparmor=0 or add
--     security=apparmor to its command line.
-- fix[zh_CN]: 执行 systemctl enable --now apparmor；若内核关闭了 AppArmor，从启动参数中删除 apparmor=0 或加入 security=apparmor。
SELECT 'profiles are not loaded' AS problem, count(*) AS profiles, min(name) AS first,
       min(path) AS path
FROM apparmor
WHERE current_mode = 'unloaded' AND configured_mode NOT IN ('disabled')
HAVING count(*) > 0;
