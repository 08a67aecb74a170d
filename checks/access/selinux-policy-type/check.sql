-- id: selinux-policy-type
-- title: SELinux takes the policy that was chosen
-- title[zh_CN]: SELinux 使用选定的策略类型
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g gbt22239:9.1.4.2.g
-- param policies: targeted default | policies that are right
-- param policies[zh_CN]: 允许的策略类型
-- key: path
-- same-as: xccdf:selinux_policytype
-- why: minimum confines hardly any service; a policy that nobody chose is one that nobody has
--     tried.
-- why[zh_CN]: minimum 几乎不限制任何服务；无人选定的策略也无人测试过。
-- fix: Set SELINUXTYPE=targeted in {path} (default on Debian), install its package, touch
--     /.autorelabel and restart.
-- fix[zh_CN]: 在 {path} 中设置 SELINUXTYPE=targeted（Debian 为 default），安装相应软件包，执行 touch /.autorelabel 并重启。
SELECT policy, :policies AS wanted, path, line FROM selinux
WHERE instr(' ' || :policies || ' ', ' ' || coalesce(policy, '') || ' ') = 0;
