-- id: apt-unauthenticated
-- title: apt refuses packages that nobody has signed
-- title[zh_CN]: apt 拒绝未签名的软件包
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184
-- key: key path line
-- same-as: xccdf:apt_conf_disallow_unauthenticated
-- why: With {key} on, apt installs what anybody put in the way, as root and without a question.
-- why[zh_CN]: 开启 {key} 后，apt 会不经询问地以 root 身份安装被人调包的软件。
-- fix: Remove the line {path}:{line}.
-- fix[zh_CN]: 删除 {path}:{line} 这一行。
SELECT key, value, path, line FROM apt_config
WHERE is_in_force AND lower(value) IN ('1', 'true', 'yes', 'on', 'enable', 'with')
  AND key IN ('apt::get::allowunauthenticated', 'apt::get::allow-unauthenticated',
              'acquire::allowinsecurerepositories', 'acquire::allowweakrepositories',
              'acquire::allowdowngradetoinsecurerepositories');
