package org.rapporteur.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Listens to what is asked of the database, so that a test can say how often a page may ask. */
@Component
public class Queries implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> ASKED = new ThreadLocal<>();

    /** What the database was asked meanwhile, by this thread: the SQL statements in their order. */
    public static List<String> during(Runnable work) {
        List<String> asked = new ArrayList<>();
        ASKED.set(asked);
        try {
            work.run();
        } finally {
            ASKED.remove();
        }
        return asked;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? listeningTo(source) : bean;
    }

    private static DataSource listeningTo(DataSource source) {
        return new DelegatingDataSource(source) {

            @Override
            public Connection getConnection() throws SQLException {
                return listeningTo(super.getConnection());
            }
        };
    }

    private static Connection listeningTo(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        Queries.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                note((String) arguments[0]);
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }

    private static void note(String sql) {
        List<String> asked = ASKED.get();
        if (asked != null) {
            asked.add(sql);
        }
    }
}
