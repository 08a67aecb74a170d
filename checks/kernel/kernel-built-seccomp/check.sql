-- id: kernel-built-seccomp
-- title: Programs can give up system calls
-- title[zh_CN]: 程序可以主动放弃系统调用
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_seccomp
-- why: Browsers, containers and services that are attacked cannot be kept from the parts of the
--     kernel that they never need.
-- why[zh_CN]: 否则无法限制被攻击的浏览器、容器和服务接触其用不到的内核功能。
-- fix: Start a kernel with CONFIG_SECCOMP=y and remove {kernel}: the distribution's own kernel if
--     it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECCOMP=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECCOMP' AND value IS NOT 'y';
