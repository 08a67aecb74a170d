-- id: selinux-policy
-- title: The SELinux policy that is configured is installed
-- title[zh_CN]: 所配置的 SELinux 策略已安装
-- severity: medium
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g gbt22239:9.1.4.2.g
-- key: path
-- why: Without the policy {policy} the host starts with no policy or not at all.
-- why[zh_CN]: 缺少该策略时，主机会在无策略状态下启动，或根本无法启动。
-- fix: Install the package selinux-policy-{policy} (selinux-policy-default on Debian), or name an
--     installed policy in {path}.
-- fix[zh_CN]: 安装 selinux-policy-{policy}（Debian 上为 selinux-policy-default），或在 {path} 中写入已安装的策略。
SELECT policy, path, line FROM selinux
WHERE configured_mode IN ('enforcing', 'permissive') AND NOT has_policy;
