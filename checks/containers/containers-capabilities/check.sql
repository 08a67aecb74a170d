-- id: containers-capabilities
-- title: Containers are given none of root's strong rights
-- title[zh_CN]: 容器未被授予 root 的高危权限
-- severity: medium
-- area: containers
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA109
-- key: engine name
-- why: With SYS_ADMIN, SYS_MODULE or SYS_PTRACE the way out of a container is a matter of one
--     command.
-- why[zh_CN]: 拥有 SYS_ADMIN、SYS_MODULE 或 SYS_PTRACE 的容器，一条命令即可逃逸。
-- fix: Make {name} anew without --cap-add of {capabilities}; most programs need none of them.
-- fix[zh_CN]: 去掉对 {capabilities} 的 --cap-add 后重建 {name}；绝大多数程序并不需要。
SELECT engine, name, image, capabilities, path FROM containers
WHERE capabilities REGEXP '(?i)(^| )(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|BPF)( |$)';
